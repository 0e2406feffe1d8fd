using System.Text;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>Walks Tier 1 calls through SOP-7005, one after the other.</summary>
/// <param name="callers">Who calls; always the same company about the same error without.</param>
internal sealed class Tier1Call(Engineer engineer, Callers? callers = null) : IWork
{
    private IReadOnlyList<ReadOnlyMemory<byte>> seen = [];
    private Caller caller = Caller.Northgate;
    private int at;

    /// <summary>Turns of one whole call.</summary>
    public static int Turns => Tier1Script.Lines.Count;

    /// <summary>The kind of the next turn.</summary>
    public string Next => Tier1Script.Lines[at].Kind;

    public async Task TurnAsync()
    {
        var (_, verb, typed) = Tier1Script.Lines[at];
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
            seen = await engineer.ClickAsync(verb, Tier1Script.Fill(CardButton.Find(seen, verb), typed, caller));
        }

        at = (at + 1) % Tier1Script.Lines.Count;
        if (at == 0 && !seen.Any(activity => Encoding.UTF8.GetString(activity.Span).Contains("is Closed", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidOperationException($"The ticket is not closed:\n{string.Join("\n", seen.Select(activity => Encoding.UTF8.GetString(activity.Span)))}");
        }
    }
}
