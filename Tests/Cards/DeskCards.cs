using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Cards;

/// <summary>The cards that belong to no step.</summary>
internal static class DeskCards
{
    private static readonly Ticket Ticket = SampleCall.At(CallStep.Investigation);

    private static readonly ImmutableArray<TicketId> Ids = [.. Enumerable.Range(137, 7).Reverse().Select(number => new TicketId(new(2026, 4), number))];

    public static IEnumerable<(string Name, AdaptiveCard Card)> All() =>
    [
        ("welcome", WelcomeCard.Render(SampleCall.Key)),
        ("help", HelpCard.Render(SampleCall.Key, Words, null)),
        ("help-in-a-call", HelpCard.Render(SampleCall.Key, Words, Ticket)),
        ("not-a-call", NotACallCard.Render(SampleCall.View(SampleCall.At(CallStep.Intake)), new NotACallEntry(), [])),
        ("not-a-call-errors", NotACallCard.Render(
            SampleCall.View(SampleCall.At(CallStep.Greeting)), new NotACallEntry { Reason = nameof(NotACallReason.Duplicate), DuplicateOf = "the other" }, [new(nameof(NotACallEntry.DuplicateOf), "Which ticket has the call?")])),
        ("closed-not-a-call", TicketClosedCard.Render(SampleCall.View(((NotACallOutcome.Closed)NotACallRule.Close(
            SampleCall.At(CallStep.Greeting), new NotACallEntry { Reason = nameof(NotACallReason.WrongNumber) }, null, SampleCall.At(2))).Change.Ticket, 2))),
        ("near-miss", NearMissCard.Render(Ticket.Id.ToString(), "statsu", "status", "Status", Run, known: Ticket)),
        ("patient-data", PatientDataCard.Render(
            SampleCall.Key, Ticket.Id.ToString(), "Juan Dela Cruz was diagnosed with dengue", 2_000, known: Ticket)),
        ("patient-data-step", PatientDataCard.AskAboutStep(
            new ContinueStep
            {
                Card = SampleCall.Key,
                Ticket = Ticket.Id.ToString(),
                Step = CallStep.Intake,
                Revision = "0123456789ab",
                Seen = "",
                Answers = new IntakeAnswers { Summary = "Juan Dela Cruz was diagnosed with dengue", Description = "The chart is blank", Since = "09:10" },
            },
            [new PatientDataField(nameof(IntakeAnswers.Summary), "Juan Dela Cruz was diagnosed with dengue")],
            Ticket)),
        ("patient-data-long", PatientDataCard.Render(SampleCall.Key, null, "Juan Dela Cruz was diagnosed with dengue", 10)),
        ("near-miss-no-call", NearMissCard.Render(null, "statsu", "status", "Status", Run)),
        ("edited", EditedCard.Render(SampleCall.Key, Ticket.Id.ToString(), "the portal is down for **all**", "1774000000123", Ticket)),
        ("edited-no-call", EditedCard.Render(SampleCall.Key, null, "the portal is down for all", "1774000000123")),
        ("note-receipt", NoteReceiptCard.Render(SampleCall.Key, Receipt with { Others = Others })),
        ("note-receipt-heard", NoteReceiptCard.Render(SampleCall.Key, Receipt with { Lines = [$"{Receipt.Lines[0]} · → Since 08:40 · System northgate-files01"], CanUndo = true })),
        ("note-receipt-third", NoteReceiptCard.Render(SampleCall.Key, Receipt with { OffersStep = true })),
        ("note-receipt-all", NoteReceiptCard.Render(SampleCall.Key, Receipt with { Others = Others, CanUndo = true, OffersStep = true })),
        ("note-receipt-offer", NoteReceiptCard.Render(SampleCall.Key, Receipt with { Lines = [Receipt.Lines[0]], Offer = Offer })),
        ("no-call-offer", NoCallCard.Render(
            SampleCall.Key, "close it, client confirmed", SampleHub.Shipped.PortalErrors.Recognise(""), "1774000000123", Offer)),
        ("note-moved", NoteReceiptCard.Moved(SampleCall.Key, Ticket, Others[0], 4)),
        ("answer", Answer(QuestionTopic.Escalate, "should i escalate?", Ticket)),
        ("answer-no-call", Answer(QuestionTopic.Breach, "what do i do in a breach?", null)),
        ("answer-words", Answer(QuestionTopic.DifficultClient, "what do i say, she wants my manager", Ticket)),
        ("answer-false-escalation", Answer(QuestionTopic.FalseEscalation, "what happens if i escalate wrong", Ticket)),
        ("document", DocumentCard.Render(SampleCall.Key, SampleHub.Shipped.Answers.Find("310")!, SampleHub.Shipped, Ticket)),
        ("documents", DocumentCard.List(SampleCall.Key, SampleHub.Shipped.Answers.Documents, null)),
        ("documents-nearest", DocumentCard.Nearest(
            SampleCall.Key, SampleHub.Shipped.Answers.Nearest("311"), Ticket, "311", new AskedQuestion("kb 311", "1774000000123", true))),
        ("notice-ticket", NoticeCard.Render($"{Ticket.Id}: back at step 4, investigation.", Ticket)),
        ("no-call", NoCallCard.Render(SampleCall.Key, "client says **the portal** is down, LT-2003", SampleHub.Shipped.PortalErrors.Recognise("LT-2003"))),
        ("notice", NoticeCard.Render("Kept as a note.")),
        ("error-code", ErrorCodeCard.Render(SampleHub.Shipped.PortalErrors.Find("LT-2003")!)),
        ("error-code-informational", ErrorCodeCard.Render(SampleHub.Shipped.PortalErrors.Find("LT-6001")!)),
        ("open-tickets", OpenTicketsCard.Render(SampleCall.Key, "No call is on.", Open)),
        ("open-tickets-none", OpenTicketsCard.Render(SampleCall.Key, "No call is on.", OpenCalls.None)),
        ("open-tickets-in-a-call", OpenTicketsCard.Render(SampleCall.Key, "You have 7 open calls.", Open, Ticket.Id)),
        ("still-open", StillOpenCard.Render(SampleCall.View(Ticket))),
        ("still-open-with-a-note", StillOpenCard.Render(SampleCall.View(Ticket), "new call, **Kubo Homewares**, phone", "1774000000123")),
        ("status", StatusCard.Render(SampleCall.View(Ticket), [], Open)),
        ("status-tier3", StatusCard.Render(SampleCall.View(SampleCall.AtTier3()), [Pending], OpenCalls.None)),
        ("status-just-opened", StatusCard.Render(SampleCall.View(SampleCall.At(CallStep.Greeting), 0), [], OpenCalls.None)),
        ("notes", NotesCard.Render(SampleCall.View(Ticket), [.. Enumerable.Range(1, 3).Select(Note)])),
        ("notes-many", NotesCard.Render(SampleCall.View(Ticket), [.. Enumerable.Range(1, 40).Select(Note)])),
        ("notes-older", NotesCard.Render(SampleCall.View(Ticket), [.. Enumerable.Range(1, 40).Select(number => number == 9 ? Note(9) with { Text = new string('x', 900) } : Note(number))], 10)),
        ("status-tier3-failing", StatusCard.Render(SampleCall.View(SampleCall.AtTier3()), [Pending with { Failure = "The channel is gone." }], OpenCalls.None)),
        ("status-tier3-reply-failing", StatusCard.Render(SampleCall.View(ChannelCards.Delivered(ChannelCards.Acknowledged()), 9), [Reply], OpenCalls.None)),
        ("status-tier3-acknowledged", StatusCard.Render(SampleCall.View(ChannelCards.Delivered(ChannelCards.Acknowledged()), 9), [], OpenCalls.None)),
        ("status-returned", StatusCard.Render(SampleCall.View(ChannelCards.Delivered(ChannelCards.Returned()), 20), [], OpenCalls.None)),
        ("status-parent", StatusCard.Render(SampleCall.View(Ticket with { Links = SampleCall.ThreeLinked }), [], OpenCalls.None)),
        ("peer", PeerCard.Render(SampleCall.View(Ticket), new PeerEntry { Tried = "dig against both servers" }, [])),
        ("peer-errors", PeerCard.Render(SampleCall.View(Ticket), new PeerEntry(), [new(nameof(PeerEntry.Question), "What do you want to ask? One or two lines.")])),
        ("peer-confirm", PeerConfirmCard.Render(SampleCall.View(Ticket), Masked)),
        ("peer-confirm-typed", PeerConfirmCard.Render(SampleCall.View(Ticket), Masked, "ask has anyone seen LT-2003 at Northgate?")),
        ("peer-posted", PeerPostedCard.Render(SampleCall.View(Ticket))),
        ("record", RecordCard.Render("You", [new(Ids[0], SampleCall.At(-60)), new(Ids[1], SampleCall.At(-60 * 24 * 40))], SampleCall.At(6))),
        ("record-none", RecordCard.Render("Mara Santos (LT-T1-007)", [], SampleCall.At(6))),
        ("spiels", SpielsCard.All(SampleCall.View(Ticket))),
        ("spiels-none-called", SpielsCard.NoneCalled(SampleCall.View(Ticket), "angry", "spiel angry")),
        ("spiels-difficult-client", SpielsCard.DifficultClient(SampleCall.View(Ticket))),
        ("closed", TicketClosedCard.Render(SampleCall.View(DocumentationStep.Close(
            SampleCall.At(CallStep.Documentation), new DocumentationAnswers { ClientConfirmed = true }, SampleHub.Shipped, SampleCall.At(31)).Change.Ticket, 31))),
    ];

    private static AdaptiveCard Answer(QuestionTopic topic, string question, Ticket? ticket)
    {
        var context = new AnswerContext { Ticket = ticket, Hub = SampleHub.Shipped, Now = SampleCall.At(6), Engineer = "Mara Santos" };
        var answer = (KnowledgeAnswer.HubAnswer)SampleHub.Shipped.Answers.Answer(topic, question, context);
        return AnswerCard.Render(new AnswerView
        {
            Call = ticket is null ? null : SampleCall.View(ticket),
            Key = SampleCall.Key,
            Question = new AskedQuestion(question, "1774000000123", MayBeKept: true),
            Answer = answer,
        });
    }

    private static (string, string)[] Words => [("new", "Opens a ticket and starts the call"), ("status", "Ticket, tier and clocks")];

    private static NoteReceipt Receipt => new()
    {
        Lines = [$"Noted 09:31 · {TicketName.Of(Ticket)}", "LT-2003 DNS Resolution Failure · High"],
        Ticket = Ticket.Id,
        Note = 17,
    };

    private static RunCommand Run => new() { Card = SampleCall.Key, Command = "status", Argument = "" };

    private static OfferedCommand Offer => new("Close the ticket", new RunCommand
    {
        Card = SampleCall.Key,
        Ticket = Ticket.Id.ToString(),
        Command = "close",
        Argument = "",
        Noted = "17",
    });

    private static OpenCalls Open => new(
    [
        SampleCall.View(Ticket with { Id = Ids[0] }),
        SampleCall.View(SampleCall.AtTier3() with { Id = Ids[1] }),
        SampleCall.View(SampleCall.At(CallStep.Greeting) with { Id = Ids[2] }, 12),
        SampleCall.View(SampleCall.At(CallStep.Documentation) with { Id = Ids[3] }, 90),
        SampleCall.View(Ticket with { Id = Ids[4] }, 300),
    ], Ids.Length);

    private static ImmutableArray<Ticket> Others =>
    [
        SampleCall.At(CallStep.Intake) with { Id = Ids[0], Answers = Ticket.Answers.With(new GreetingAnswers { ClientName = "Ben Cruz" }) },
        SampleCall.At(CallStep.Greeting) with { Id = Ids[1], Company = null, Answers = new CallAnswers() },
    ];

    private static PeerEntry Masked => PeerQuestion.Masked(Ticket, new PeerEntry { Question = "Has anyone seen LT-2003 at Northgate? Ana Reyes says resolv.conf on northgate-web01 keeps changing.", Tried = "dig against 10.2.0.4" }, SampleHub.Shipped);

    private static PendingPost Pending => new()
    {
        Id = "tier3",
        Ticket = Ticket.Id,
        Place = PostPlace.Channel,
        Channel = TeamsChannel.Tier3Escalation,
        CreatedAt = SampleCall.At(2),
        Title = "Tier 3 security incident",
    };

    private static PendingPost Reply => Pending with { Id = "concern-9", Place = PostPlace.Thread, Channel = null, Of = SampleCall.AtTier3().Case!.Post, Failure = "the bot may not post there (403 MessageWritesBlocked)" };

    private static Note Note(int number) => new()
    {
        Number = number,
        At = SampleCall.At(number),
        Kind = number % 2 == 0 ? NoteKind.Engineer : NoteKind.Bot,
        Author = number % 2 == 0 ? "Mara Santos" : "LeanTechBot",
        Text = $"Note {number} with [a link](https://x.test) and *stars*",
    };
}
