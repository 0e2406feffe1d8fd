using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>What is typed and clicked in one Tier 1 call, from <c>new</c> to the closed ticket.</summary>
internal static class Tier1Script
{
    public const string Note = "a note";

    public static readonly IReadOnlyList<ScriptLine> Lines =
    [
        new("new", null, "new"),
        new("step 1, continue", "continue", "clientName=Ana Reyes&formOfAddress=Ms&company={company}&contactMethod=Phone&identity=CallBack&employeeId=LT-T1-001&firstContactDate={date}&firstContactTime={time}"),
        new(Note, null, "Client restarted the service once, still the same."),
        new("step 2, continue", "continue", "summary=Orders cannot be saved&affectedSystem={server}&since=09:15&othersAffected=OnlyThisPerson&usersAffected=1&errorMessages={error}&severity=&description=The portal shows {error} when an order is saved."),
        new("step 3, continue", "continue", "companies=1&sharedCause=No&concern=None"),
        new("step 4, client updated", "client-updated", "logsChecked=true&logsFinding=Connection pool exhausted since 09:12&errorsChecked=false"),
        new("step 4, continue", "continue", "logsChecked=true&logsFinding=Connection pool exhausted since 09:12&errorsChecked=true&errorsFinding={error} only&processesChecked=true&processesFinding=Worker 3 hangs&stabilityChecked=false&fixesApplied=true&fixesFinding=Worker 3 restarted"),
        new(Note, null, "Client tries an order again."),
        new("step 5, continue", "continue", "monitorSuccess=true&statusOperational=true&rootCause=Worker 3 held its connections&stepsTaken=Restarted worker 3, checked the pool&clientConfirmed=true"),
        new("step 6, continue", "continue", "whatHappened="),
        new("step 7, close", "close", "clientConfirmed=true"),
    ];

    /// <summary>Enters into a card what a line says.</summary>
    public static JsonObject Fill(JsonObject data, string inputs, Caller caller)
    {
        var now = TimeProvider.System.GetUtcNow();
        foreach (var input in inputs.Split('&'))
        {
            var (id, value) = (input[..input.IndexOf('=')], input[(input.IndexOf('=') + 1)..]);
            data[id] = value switch
            {
                "{date}" => PhilippineTime.Date(now),
                "{time}" => PhilippineTime.Minute(now),
                "{company}" => caller.Company,
                "{server}" => caller.Server,
                _ => value.Replace("{error}", caller.Error, StringComparison.Ordinal),
            };
        }

        return data;
    }
}
