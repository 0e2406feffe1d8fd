using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>
/// One call of an engineer, by chance a security case for Tier 3, a shared outage for Tier 2, or a whole Tier 1 call; of the escalated ones a colleague acknowledges some. What is
/// confirmed is written down.
/// </summary>
internal sealed partial class FaultsCall(StubbornSender engineer, StubbornSender colleague, string name, Random random, Ledger ledger, OperationsTeam team)
{
    private const string TheTier2Facts = "companies=150&sharedCause=Yes&infrastructure=DNS&concern=None";

    private IReadOnlyList<ReadOnlyMemory<byte>> shown = [];
    private string? ticket;
    private int notes;

    public async Task WalkAsync(CancellationToken over)
    {
        var kind = random.Next(8);
        if (kind > 0)
        {
            await DoAsync(engineer.Engineer.Typing("new"), text => Id().IsMatch(text) && text.Contains(At(CallStep.Greeting), StringComparison.Ordinal), over);
            await NotesAsync(random.Next(3), over);
        }

        switch (kind)
        {
            case < 4:
                await ToTier3Async(over);
                break;
            case < 6:
                await StepsAsync(CallStep.Categorization, TheTier2Facts, over);
                await ToTier2Async(over);
                break;
            default:
                await StepsAsync(CallStep.Documentation, null, over);
                await CloseAsync(over);
                break;
        }

        if (!ledger.Closed.ContainsKey(ticket!))
        {
            await NotesAsync(random.Next(3), over);
        }

        if (ledger.Escalations.TryGetValue(ticket!, out var told) && random.Next(3) == 0)
        {
            await AcknowledgeAsync(told.Tier == 2 ? OperationsTeam.Tier2 : OperationsTeam.Tier3, over);
        }
    }

    /// <summary>The card of the end says it, and the clicked one: when the first is lost with its process, the second answers every repeat.</summary>
    private static bool IsClosed(string text) => text.Contains("is closed", StringComparison.OrdinalIgnoreCase) || text.Contains("· Closed ·", StringComparison.Ordinal);

    private static string At(CallStep step) => $"Step {(int)step} of 7";

    private async Task NotesAsync(int count, CancellationToken over)
    {
        for (; count > 0; count--)
        {
            // A code that KB-601 does not have comes back in the receipt: it tells this note's from another one's that comes late.
            var code = $"LT-{9800 + notes++}";
            var text = $"{name} sees {code}";
            await DoAsync(engineer.Engineer.Typing(text), sent => sent.Contains($"{code} is not in KB-601", StringComparison.Ordinal), over);
            ledger.Notes.Add((ticket!, text));
        }
    }

    private async Task ToTier3Async(CancellationToken over)
    {
        await DoAsync(engineer.Engineer.Typing("security"), text => text.Contains(SecurityCall.Verb, StringComparison.Ordinal), over);
        await DoAsync(
            engineer.Engineer.Clicking(SecurityCall.Verb, SecurityCall.Filled(CardButton.Find(shown, SecurityCall.Verb))), text => text.Contains(SecurityCall.Told, StringComparison.Ordinal), over);
        ledger.Escalations.TryAdd(ticket!, (3, TimeProvider.System.GetTimestamp()));
    }

    private async Task ToTier2Async(CancellationToken over)
    {
        var data = Tier1Script.Fill(CardButton.Find(shown, "confirm-tier2"), "symptoms=No name resolves&timeline=Since 09:10&tried=dig against both servers: no answer", Caller.Northgate);
        await DoAsync(engineer.Engineer.Clicking("confirm-tier2", data), text => text.Contains("Recorded for Tier 2", StringComparison.Ordinal), over);
        ledger.Escalations.TryAdd(ticket!, (2, TimeProvider.System.GetTimestamp()));
    }

    /// <summary>Walks from step 1 until a step is done, or, the last one, shown.</summary>
    /// <param name="facts">What is entered at step 3; null for a case of Tier 1.</param>
    private async Task StepsAsync(CallStep last, string? facts, CancellationToken over)
    {
        var lines = Tier1Script.Lines.Where(line => line.Verb == "continue").ToArray();
        for (var step = CallStep.Greeting; step <= last && (int)step <= lines.Length; step++)
        {
            var data = Tier1Script.Fill(CardButton.Find(shown, "continue", $"{step}"), step == CallStep.Categorization && facts is not null ? facts : lines[(int)step - 1].Typed, Caller.Northgate);
            if (step == CallStep.Intake)
            {
                data["summary"] = name;
            }

            var next = step == CallStep.Categorization && facts is not null ? "confirm-tier2" : At(step + 1);
            await DoAsync(engineer.Engineer.Clicking("continue", data), text => text.Contains(next, StringComparison.Ordinal), over);
            Interlocked.Increment(ref ledger.StepsDone);
            if (facts is null || step < CallStep.Categorization)
            {
                ledger.Steps[ticket!] = step;
            }

            if (step == CallStep.Intake)
            {
                ledger.Summaries[ticket!] = name;
            }
        }
    }

    private async Task CloseAsync(CancellationToken over)
    {
        var data = Tier1Script.Fill(CardButton.Find(shown, "close"), Tier1Script.Lines[^1].Typed, Caller.Northgate);
        await DoAsync(engineer.Engineer.Clicking("close", data), IsClosed, over);
        ledger.Closed[ticket!] = true;
    }

    /// <summary>A colleague looks at the post, if it comes soon, and takes the case. A post that was made again may be the one that the ticket does not go on in: then nothing comes of it.</summary>
    private async Task AcknowledgeAsync(string channel, CancellationToken over)
    {
        ChannelPost? post = null;
        for (var look = 0; look < 50 && post is null; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, over);
            post = team.Posts.LastOrDefault(post => post.Ticket == ticket && post.Channel == channel);
        }

        if (post is not null
            && await colleague.UntilAsync(In(post, "show-case", [post.Body]), text => text.Contains("acknowledge-case", StringComparison.Ordinal), over, attempts: 10) is { } view
            && await colleague.UntilAsync(In(post, "acknowledge-case", view), text => text.Contains(" PHT by ", StringComparison.Ordinal), over, attempts: 50) is not null)
        {
            ledger.Acknowledged[ticket!] = true;
        }
    }

    private JsonObject In(ChannelPost post, string verb, IReadOnlyList<ReadOnlyMemory<byte>> view) => Engineer.InThread(colleague.Engineer.Clicking(verb, CardButton.Find(view, verb)), post);

    private async Task DoAsync(JsonObject activity, Func<string, bool> isConfirmed, CancellationToken over)
    {
        if (await engineer.UntilAsync(activity, isConfirmed, over) is not { } answer)
        {
            ledger.GivenUp.Add($"{name}: {activity.ToJsonString()}");
            throw new OperationCanceledException(name);
        }

        shown = [.. shown, .. answer];
        if (Id().Match(SecurityCall.Text(answer)) is { Success: true } said && (ticket ??= ledger.Tickets.GetOrAdd(name, said.Value)) != said.Value)
        {
            ledger.SecondTickets.Add(name);
        }
    }

    [GeneratedRegex("INC-[0-9]{4}-[0-9]{2}-[0-9]{5}")]
    private static partial Regex Id();
}
