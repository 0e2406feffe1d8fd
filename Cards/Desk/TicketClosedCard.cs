using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>The end of a call: what became of the ticket, and the next one.</summary>
public static class TicketClosedCard
{
    public static AdaptiveCard Render(CallView view)
    {
        if (view.Ticket.NotACall is { } notACall)
        {
            return NotACall(view, notACall);
        }

        var clocks = view.Clocks;
        return CardFactory.Create($"{view.Ticket.Id} is closed. Well documented.",
        [
            Banner.Of(AdaptiveContainerStyle.Good, "Ticket closed", view.Ticket.Id.ToString()),
            .. StepHeader.Who(view) is { Length: > 0 } who ? [Words.Quiet(who)] : Array.Empty<AdaptiveElement>(),
            Facts.Of("Response", ClockName.Response.Describe(clocks.Response, view.Now)),
            Facts.Of("Resolution", ClockName.Resolution.Describe(clocks.Resolution, view.Now)),
            Facts.Of("Time", PhilippineTime.Words(view.Now - view.Ticket.CreatedAt)),
            Facts.Of("Notes", view.Ticket.NoteCount.ToString()),
            .. Buttons.Rows(Buttons.Primary("New call", new OpenTicket { Card = view.Key })),
        ]);
    }

    private static AdaptiveCard NotACall(CallView view, NotACall notACall) => CardFactory.Create($"{view.Ticket.Id} is closed. Not a call: {notACall}.",
    [
        Banner.Of(AdaptiveContainerStyle.Emphasis, "Closed: not a call", $"{view.Ticket.Id} · {notACall}"),
        .. StepHeader.Who(view) is { Length: > 0 } who ? [Words.Quiet(who)] : Array.Empty<AdaptiveElement>(),
        Words.Quiet("The SLA clocks leave it out (KB-310), and reports count it apart. Its notes stay."),
        .. Buttons.Rows(Buttons.Primary("New call", new OpenTicket { Card = view.Key })),
    ]);
}
