using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Parts;

/// <summary>Open calls, one to a row: client and company, ticket id, step and clock. A click on a row takes that call up; its colour is its clock's.</summary>
internal static class OpenCallRows
{
    public static IEnumerable<AdaptiveElement> Create(OpenCalls open, string title) => open.Shown is []
        ? []
        : [Words.Quiet(open.Total > open.Shown.Length ? $"{title}, the newest {open.Shown.Length} of {open.Total}:" : $"{title}:"), .. open.Shown.Select(Row)];

    private static AdaptiveContainer Row(CallView view)
    {
        var ticket = view.Ticket;
        var (clock, style) = ClockLine.Standing(view);
        return new()
        {
            Style = style == AdaptiveContainerStyle.Default ? AdaptiveContainerStyle.Emphasis : style,
            Spacing = AdaptiveSpacing.Small,
            SelectAction = Buttons.Quiet(ticket.Id.ToString(), new TakeUpTicket { Card = view.Key, Ticket = ticket.Id.ToString() }),
            Items =
            [
                Words.Line(Words.Bold(Client(view))),
                Words.Close(Words.Line(Words.Small($"{ticket.Id} ›", bold: true), Words.Small($" · Step {(int)ticket.Step} of 7, {Wording.Of(ticket.Step)}{Holder(view)}"))),
                Words.Close(Words.Line(Words.Small(clock, bold: true))),
            ],
        };
    }

    private static string Client(CallView view) => StepHeader.Client(view) is { Length: > 0 } client ? client : "Client not identified yet";

    private static string Holder(CallView view) =>
        view.Ticket.Case is { IsHeld: true } held ? $" · with {SupportLevelName.Of(held.Level)}" : "";
}
