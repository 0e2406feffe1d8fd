using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>What to say: the spiel in its own quiet container, filled in, open parts in [brackets], with a way to have it as plain text.</summary>
internal static class SpielBox
{
    public static AdaptiveContainer Of(CallView view, SpielId id, string title = "Say")
    {
        var spiel = view.Hub.Spiels.Fill(id, SpielContext.Of(view.Ticket, view.Now));
        return new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                new AdaptiveColumnSet
                {
                    Columns =
                    [
                        new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(), Items = [Words.Line(Words.Small(title, subtle: true, bold: true))] },
                        TextLink.Column("To copy ›", new CopySpiel { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = view.Ticket.Step, Revision = view.Revision, Spiel = id }),
                    ],
                },
                Words.Plain($"“{spiel.Text}”"),
            ],
        };
    }
}
