using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Cards.Parts;

/// <summary>A possible security event that nobody has answered yet: its kind, the words it rests on, and what to do.</summary>
internal static class HeardEventBox
{
    /// <summary>What stands on a step's card until it is answered; nothing where there is none.</summary>
    public static IEnumerable<AdaptiveElement> OnStep(CallView view)
    {
        if (HeardEvents.Open(view.Ticket) is not { } heard)
        {
            yield break;
        }

        var ticket = view.Ticket.Id.ToString();
        yield return Box(heard);
        foreach (var row in Buttons.Rows(
            Buttons.Quiet("Report to Tier 3", new AskSecurity { Card = view.Key, Ticket = ticket, Step = view.Ticket.Step, Revision = view.Revision })))
        {
            yield return row;
        }

        yield return TextLink.Row("Not a security event ›", new AskNoEvent { Card = view.Key, Ticket = ticket, Step = view.Ticket.Step, Revision = view.Revision });
    }

    /// <summary>What was heard, on a strip of its own colour.</summary>
    public static AdaptiveContainer Box(HeardEvent heard) => new()
    {
        Style = AdaptiveContainerStyle.Attention,
        Spacing = AdaptiveSpacing.Small,
        Items =
        [
            Words.Line(Words.Bold($"Security event? {HeardEvents.Kinds(heard)}")),
            Words.Close(Words.Line(Words.Small($"You wrote: “{Clip.To(heard.Words, HeardEvents.MaxLine)}”"))),
            Words.Close(Words.Line(Words.Small("Suspected is enough. Do not investigate it yourself."))),
        ],
    };
}
