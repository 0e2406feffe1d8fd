using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Cards;

/// <summary>The cards that belong to no step.</summary>
internal static class DeskCards
{
    private static readonly Ticket Ticket = SampleCall.At(CallStep.Investigation);

    private static readonly ImmutableArray<TicketId> Open = [.. Enumerable.Range(137, 7).Reverse().Select(number => new TicketId(new(2026, 4), number))];

    public static IEnumerable<(string Name, AdaptiveCard Card)> All() =>
    [
        ("welcome", WelcomeCard.Render(SampleCall.Key)),
        ("help", HelpCard.Render(SampleCall.Key, [("new", "Opens a ticket and starts the call"), ("status", "Ticket, tier and clocks")])),
        ("near-miss", NearMissCard.Render(SampleCall.Key, Ticket.Id.ToString(), "statsu", "status")),
        ("near-miss-no-call", NearMissCard.Render(SampleCall.Key, null, "statsu", "status")),
        ("no-call", NoCallCard.Render(SampleCall.Key, "client says **the portal** is down")),
        ("notice", NoticeCard.Render("Kept as a note.")),
        ("error-code", ErrorCodeCard.Render(SampleHub.Shipped.PortalErrors.Find("LT-2003")!)),
        ("error-code-informational", ErrorCodeCard.Render(SampleHub.Shipped.PortalErrors.Find("LT-6001")!)),
        ("open-tickets", OpenTicketsCard.Render(SampleCall.Key, "No call is on.", Open)),
        ("open-tickets-none", OpenTicketsCard.Render(SampleCall.Key, "No call is on.", [])),
        ("still-open", StillOpenCard.Render(SampleCall.View(Ticket))),
        ("status", StatusCard.Render(SampleCall.View(Ticket), [], Open)),
        ("status-tier3", StatusCard.Render(SampleCall.View(SampleCall.AtTier3()), ["#tier3-escalation"], [])),
        ("status-just-opened", StatusCard.Render(SampleCall.View(SampleCall.At(CallStep.Greeting), 0), [], [])),
        ("notes", NotesCard.Render(SampleCall.View(Ticket), [.. Enumerable.Range(1, 3).Select(Note)])),
        ("notes-many", NotesCard.Render(SampleCall.View(Ticket), [.. Enumerable.Range(1, 40).Select(Note)])),
        ("peer", PeerCard.Render(SampleCall.View(Ticket), "#tier1-support", PeerQuestion.Draft(Ticket))),
        ("spiels", SpielsCard.All(SampleCall.View(Ticket))),
        ("spiels-difficult-client", SpielsCard.DifficultClient(SampleCall.View(Ticket))),
        ("closed", TicketClosedCard.Render(SampleCall.View(DocumentationStep.Close(
            SampleCall.At(CallStep.Documentation), new DocumentationAnswers { ClientConfirmed = true }, SampleHub.Shipped, SampleCall.At(31)).Change.Ticket, 31))),
    ];

    private static Note Note(int number) => new()
    {
        Number = number,
        At = SampleCall.At(number),
        Kind = number % 2 == 0 ? NoteKind.Engineer : NoteKind.Bot,
        Author = number % 2 == 0 ? "Mara Santos" : "LeanTechBot",
        Text = $"Note {number} with [a link](https://x.test) and *stars*",
    };
}
