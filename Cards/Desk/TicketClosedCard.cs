using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Cards.Desk;

/// <summary>The end of a call: what became of the ticket, and the next one.</summary>
public static class TicketClosedCard
{
    public static AdaptiveCard Render(CallView view)
    {
        var clocks = view.Clocks;
        return CardFactory.Create($"{view.Ticket.Id} is closed. Well documented.",
        [
            Banner.Of(AdaptiveContainerStyle.Good, "Ticket closed", view.Ticket.Id.ToString()),
            .. StepHeader.Who(view) is { Length: > 0 } who ? [Words.Quiet(who)] : Array.Empty<AdaptiveElement>(),
            Facts.Of("Response", ClockLine.Of(clocks.Response, "Respond", view.Now).Text),
            Facts.Of("Resolution", ClockLine.Of(clocks.Resolution, "Resolve", view.Now).Text),
            Facts.Of("Time", PhilippineTime.Words(view.Now - view.Ticket.CreatedAt)),
            Facts.Of("Notes", view.Ticket.NoteCount.ToString()),
            .. Buttons.Rows(Buttons.Primary("New call", new OpenTicket { Card = view.Key })),
        ]);
    }
}
