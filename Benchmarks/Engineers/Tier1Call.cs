using System.Text;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>Walks Tier 1 calls through SOP-7005, from <c>new</c> to the closed ticket, one call after the other.</summary>
/// <param name="callers">Who calls; always the same company about the same error without.</param>
internal sealed class Tier1Call(Engineer engineer, Callers? callers = null) : IWork
{
    /// <summary>What is typed and clicked in one call, in order; a null verb is a typed text.</summary>
    private static readonly (string Kind, string? Verb, string Typed)[] Script =
    [
        ("new", null, "new"),
        ("step 1, continue", "continue", "clientName=Ana Reyes&formOfAddress=Ms&company={company}&contactMethod=Phone&identity=CallBack&employeeId=LT-T1-001&firstContactDate={date}&firstContactTime={time}"),
        ("a note", null, "Client restarted the service once, still the same."),
        ("step 2, continue", "continue", "summary=Orders cannot be saved&affectedSystem={server}&since=09:15&othersAffected=OnlyThisPerson&usersAffected=1&errorMessages={error}&severity=&description=The portal shows {error} when an order is saved."),
        ("step 3, continue", "continue", "companies=1&sharedCause=No&concern=None"),
        ("step 4, client updated", "client-updated", "logsChecked=true&logsFinding=Connection pool exhausted since 09:12&errorsChecked=false"),
        ("step 4, continue", "continue", "logsChecked=true&logsFinding=Connection pool exhausted since 09:12&errorsChecked=true&errorsFinding={error} only&processesChecked=true&processesFinding=Worker 3 hangs&stabilityChecked=false&fixesApplied=true&fixesFinding=Worker 3 restarted"),
        ("a note", null, "Client tries an order again."),
        ("step 5, continue", "continue", "monitorSuccess=true&statusOperational=true&rootCause=Worker 3 held its connections&stepsTaken=Restarted worker 3, checked the pool&clientConfirmed=true"),
        ("step 6, continue", "continue", "whatHappened="),
        ("step 7, close", "close", "clientConfirmed=true"),
    ];

    private IReadOnlyList<ReadOnlyMemory<byte>> seen = [];
    private Caller caller = Caller.Northgate;
    private int at;

    /// <summary>Turns of one whole call.</summary>
    public static int Turns => Script.Length;

    /// <summary>The kind of the next turn.</summary>
    public string Next => Script[at].Kind;

    public async Task TurnAsync()
    {
        var (_, verb, typed) = Script[at];
        if (at == 0)
        {
            caller = callers?.Next() ?? Caller.Northgate;
        }

        if (verb is null)
        {
            var answer = await engineer.TypeAsync(typed);
            seen = at == 0 ? answer : [.. seen, .. answer];
        }
        else
        {
            seen = await engineer.ClickAsync(verb, Filled(CardButton.Find(seen, verb), typed));
        }

        at = (at + 1) % Script.Length;
        if (at == 0 && !seen.Any(activity => Encoding.UTF8.GetString(activity.Span).Contains("is Closed", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidOperationException($"The ticket is not closed:\n{string.Join("\n", seen.Select(activity => Encoding.UTF8.GetString(activity.Span)))}");
        }
    }

    private System.Text.Json.Nodes.JsonObject Filled(System.Text.Json.Nodes.JsonObject data, string inputs)
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
