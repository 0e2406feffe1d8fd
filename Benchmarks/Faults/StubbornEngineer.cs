using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>
/// An engineer on one call with an escalation. What is not answered, or not confirmed, is sent again, as the channel and people do: a text with its own id, a click with its own or a
/// new one, sometimes twice at once.
/// </summary>
internal sealed partial class StubbornEngineer(Engineer engineer, string name, Random random, Ledger ledger)
{
    private static readonly string[] NotDone = ["was not stored", "may not be stored", "Too many messages"];

    public async Task CallAsync(CancellationToken cancellationToken)
    {
        var isAtOnce = random.Next(4) == 0;
        if (!isAtOnce)
        {
            await UntilAsync(engineer.Typing("new"), isClick: false, text => Ticket(text) is not null, cancellationToken);
            for (var note = random.Next(4); note > 0; note--)
            {
                await NoteAsync($"{name} before {note}", cancellationToken);
            }
        }

        IReadOnlyList<ReadOnlyMemory<byte>> shown = [];
        await UntilAsync(engineer.Typing("security"), isClick: false, text => text.Contains(SecurityCall.Verb, StringComparison.Ordinal), cancellationToken, answer => shown = answer);
        var click = engineer.Clicking(SecurityCall.Verb, SecurityCall.Filled(CardButton.Find(shown, SecurityCall.Verb)));
        var card = await UntilAsync(click, isClick: true, text => text.Contains(SecurityCall.Told, StringComparison.Ordinal), cancellationToken);
        if (Ticket(card) is { } escalated)
        {
            ledger.Escalations.TryAdd(escalated, TimeProvider.System.GetTimestamp());
        }

        for (var note = random.Next(3); note > 0; note--)
        {
            await NoteAsync($"{name} after {note}", cancellationToken);
        }
    }

    private async Task NoteAsync(string text, CancellationToken cancellationToken)
    {
        var answer = await UntilAsync(engineer.Typing(text), isClick: false, sent => sent.Contains("Noted ", StringComparison.Ordinal), cancellationToken);
        ledger.Notes.Add((Ticket(answer)!, text));
    }

    /// <summary>Sends an activity until it is confirmed.</summary>
    private async Task<string> UntilAsync(
        JsonObject activity, bool isClick, Func<string, bool> isConfirmed, CancellationToken cancellationToken, Action<IReadOnlyList<ReadOnlyMemory<byte>>>? take = null)
    {
        for (var attempt = 0; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Interlocked.Increment(ref ledger.Attempts);
            try
            {
                if (isClick && attempt > 0 && random.Next(2) == 0)
                {
                    activity["id"] = engineer.NextId();
                }

                if (isClick && random.Next(4) == 0)
                {
                    // A double click: the other one's answer is of no interest.
                    var other = (JsonObject)activity.DeepClone();
                    other["id"] = engineer.NextId();
                    await Task.WhenAll(engineer.SendAsync(activity), engineer.SendAsync(other));
                }

                var answer = await engineer.SendAsync(activity);
                var text = SecurityCall.Text(answer);
                if (NotDone.Any(words => text.Contains(words, StringComparison.Ordinal)))
                {
                    Interlocked.Increment(ref ledger.Refusals);
                }
                else if (isConfirmed(text))
                {
                    Interlocked.Increment(ref ledger.Turns);
                    Keep(activity, text);
                    take?.Invoke(answer);
                    return text;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidOperationException or OperationCanceledException)
            {
                // Nobody answered, or with an error: it is sent again.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(50, 400)), TimeProvider.System, cancellationToken);
        }
    }

    private void Keep(JsonObject activity, string text)
    {
        var conversation = activity["conversation"]!["id"]!.GetValue<string>();
        if (Ticket(text) is { } ticket && ledger.Tickets.GetOrAdd(conversation, ticket) != ticket)
        {
            ledger.SecondTickets.Add(conversation);
        }
    }

    private static string? Ticket(string text) => TicketId().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("INC-[0-9]{4}-[0-9]{2}-[0-9]{5}")]
    private static partial Regex TicketId();
}
