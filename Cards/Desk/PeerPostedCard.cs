using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>A question to peers is stored and goes to its channel.</summary>
public static class PeerPostedCard
{
    public static AdaptiveCard Render(CallView view) => CardFactory.Create($"Your question goes to {view.Hub.Channels.Tier1Support}.",
    [
        Words.Line(Words.Bold($"Your question goes to {view.Hub.Channels.Tier1Support}")),
        Words.Quiet(TicketName.Of(view.Ticket)),
        Words.Quiet("It is posted as soon as the channel takes it. Answers that mention me become notes of the ticket, and you are told."),
        .. Buttons.Rows(Buttons.Primary("Back to the call", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() })),
    ]);
}
