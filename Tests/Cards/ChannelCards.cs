using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.TeamsChannels;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Cards;

/// <summary>What the bot posts to channels and in direct messages, in every state it has.</summary>
internal static class ChannelCards
{
    private static readonly StaffMember Kim = new() { UserId = "29:kim", Name = "Kim Tan", Roles = StaffRoles.Tier2 | StaffRoles.Tier3 };

    private static AcknowledgementSettings Acknowledgement => SampleHub.Shipped.Acknowledgement;

    public static IEnumerable<(string Name, AdaptiveCard Card)> All() =>
    [
        ("case-tier3", Everybody(SampleCall.AtTier3(), 3)),
        ("case-tier3-refreshed", EscalationPostCard.Render(SampleCall.AtTier3(), Thread(SampleCall.AtTier3()), SampleCall.At(3), [], ["29:kim", "29:lee"], SampleCall.Key)),
        ("case-tier3-mine", Mine(SampleCall.AtTier3(), 3)),
        ("case-tier3-acknowledged", Mine(Acknowledged(), 5)),
        ("case-tier3-reminded", Everybody(Reminded(), 8)),
        ("case-tier3-refused", EscalationPostCard.Render(SampleCall.AtTier3(), Thread(SampleCall.AtTier3()), SampleCall.At(3), [], ["29:mara"], SampleCall.Key,
            ((CaseAnswer.Refused)CaseHandling.Acknowledge(SampleCall.AtTier3(), Kim with { Roles = StaffRoles.None }, SampleCall.At(3))).Reason)),
        ("case-tier3-resolved", Everybody(Resolved(SampleCall.AtTier3()), 40)),
        ("case-tier2", Everybody(SampleCall.AtTier2(), 9)),
        ("case-tier2-mine", Mine(SampleCall.AtTier2(), 9)),
        ("case-tier2-resolved", Everybody(Resolved(SampleCall.AtTier2()), 40)),
        ("case-tier2-returned", Everybody(Returned(), 20)),
        ("case-tier2-passed-up", EscalationPostCard.Render(PassedUp(), PassedUp().Threads[0], SampleCall.At(20), [], [], SampleCall.Key)),
        ("case-tier3-from-tier2", Mine(PassedUp(), 20)),
        ("case-onsite", Mine(Onsite(), 45)),
        ("case-it-manager", Mine(AtItManager(), 65)),
        ("case-it-manager-decided", Mine(Decided(), 80)),
        ("case-form-resolve", Form(CaseAction.Resolve, new CaseEntry(), [])),
        ("case-form-return", Form(CaseAction.Return, new CaseEntry(), [])),
        ("case-form-pass-up", Form(CaseAction.PassUp, new CaseEntry(), [])),
        ("case-form-decide", Form(CaseAction.Decide, new CaseEntry(), [])),
        ("case-form-decide-errors", Incomplete(CaseAction.Decide, CaseHandling.Decide(AtItManager(), Kim, "Engage the vendor", null, SampleCall.At(65)), new CaseEntry { Decision = "Engage the vendor" })),
        ("case-form-resolve-errors", Incomplete(CaseAction.Resolve, CaseHandling.Resolve(SampleCall.AtTier2(), Kim, "Zone file", null, SampleCall.At(9)), new CaseEntry { RootCause = "Zone file" })),
        ("case-form-return-errors", Incomplete(CaseAction.Return, CaseHandling.Return(SampleCall.AtTier2(), Kim, null, null, SampleCall.At(9)), new CaseEntry())),
        ("case-form-pass-up-event", Incomplete(CaseAction.PassUp, PassUp(SampleCall.AtTier2(), "ns1 was compromised", 9), new CaseEntry { Done = "ns1 was compromised", Concern = "None" })),
        ("case-tier3-from-tier2-security", Mine(PassedUpAsSecurity(), 20)),
        ("leader-tier3-acknowledged", LeaderAlertCard.Render(Delivered(Acknowledged()), Alert(), null, SampleHub.Shipped, SampleCall.At(6))),
        ("leader-tier3", LeaderAlertCard.Render(SampleCall.AtTier3(), Alert(), null, SampleHub.Shipped, SampleCall.At(3))),
        ("leader-tier3-delivered", LeaderAlertCard.Render(Delivered(SampleCall.AtTier3()), Alert(), null, SampleHub.Shipped, SampleCall.At(3))),
        ("leader-tier3-failing", LeaderAlertCard.Render(SampleCall.AtTier3(), Alert(), "The channel is gone.", SampleHub.Shipped, SampleCall.At(3))),
        ("leader-concern", LeaderAlertCard.Render(Delivered(SampleCall.AtTier3()), ConcernAlert(), null, SampleHub.Shipped, SampleCall.At(9))),
        ("leader-concern-failing", LeaderAlertCard.Render(Delivered(SampleCall.AtTier3()), ConcernAlert(), "The bot may not post there", SampleHub.Shipped, SampleCall.At(9))),
        ("leader-question-failing", LeaderAlertCard.Render(SampleCall.At(CallStep.Investigation), QuestionAlert(), "No team has this channel", SampleHub.Shipped, SampleCall.At(3))),
        ("peer-question", PeerQuestionPostCard.Render(Question())),
        ("engineer-acknowledged", EngineerNoticeCard.Render(Acknowledged(), Told(CaseHandling.Acknowledge(SampleCall.AtTier3(), Kim, SampleCall.At(4))), SampleCall.Key)),
        ("engineer-returned", EngineerNoticeCard.Render(Returned(), ReturnedWords(), SampleCall.Key)),
    ];

    public static Ticket Acknowledged() => Done(CaseHandling.Acknowledge(SampleCall.AtTier3(), Kim, SampleCall.At(4)));

    public static Ticket Returned() => Done(Return());

    /// <summary>The ticket with the proof that its card and its Team Leader's message arrived.</summary>
    public static Ticket Delivered(Ticket ticket) => ticket with
    {
        Delivered = [Post(ticket.Case!.Post, PostPlace.Channel), Post($"{ticket.Case.Post}-leader", PostPlace.TeamLeader)],
    };

    private static DeliveredPost Post(string id, PostPlace place) => new()
    {
        Id = id,
        Place = place,
        ConversationId = "19:tier3@thread.tacv2;messageid=1",
        ServiceUrl = "https://smba.trafficmanager.net/ph/",
        At = SampleCall.At(2),
    };

    private static PendingPost QuestionAlert() => Question() with
    {
        Id = "question-9-undelivered",
        Place = PostPlace.TeamLeader,
        Channel = null,
        Of = "question-9",
        Title = "A question on INC-2026-04-00142 could not be posted to #tier1-support",
    };

    private static PendingPost ConcernAlert() => Alert() with { Id = "concern-9-leader", Of = "concern-9", Title = "Another security concern on INC-2026-04-00142" };

    private static CaseAnswer Return() =>
        CaseHandling.Return(SampleCall.AtTier2(), Kim, ReturnReason.DoesNotMeetKb155, "Only 12 companies have it; the others are on another provider. Check the resolver of each.", SampleCall.At(15));

    private static string ReturnedWords() => ((CaseAnswer.Done)Return()).Change.Posts.Last(post => post.Place == PostPlace.Engineer).Title;

    private static string Told(CaseAnswer answer) => ((CaseAnswer.Done)answer).Change.Posts.First(post => post.Place == PostPlace.Engineer).Title;

    public static Ticket Resolved(Ticket ticket) => Done(CaseHandling.Resolve(ticket, Kim, "A zone file was truncated by the nightly job", "Restored the zone from the backup, disabled the job", SampleCall.At(35)));

    private static Ticket Reminded() => CasePosts.Remind(SampleCall.AtTier3(), Acknowledgement, SampleCall.At(7)).Ticket;

    private static Ticket PassedUp() => Done(PassUp(SampleCall.AtTier2(), "Both resolvers restarted; the zone is empty on the master", 18));

    private static Ticket PassedUpAsSecurity() => Done(CaseHandling.PassUp(
        SampleCall.AtTier2(), Kim, new CaseEntry { Done = "ns1 was compromised, root login from unknown ip", Concern = "ServerCompromise", System = "ns1" },
        Acknowledgement, SampleHub.Shipped.Privacy, SampleCall.At(18)));

    private static CaseAnswer PassUp(Ticket ticket, string done, int minutes) => CaseHandling.PassUp(
        ticket, Kim, new CaseEntry { Done = done, Concern = "None" }, Acknowledgement, SampleHub.Shipped.Privacy, SampleCall.At(minutes));

    private static Ticket Onsite() => Done(PassUp(PassedUp(), "The master's disk is broken and must be changed", 40));

    private static Ticket AtItManager() => Done(PassUp(Onsite(), "No spare disk in the country", 60));

    private static Ticket Decided() => Done(CaseHandling.Decide(AtItManager(), Kim, "Engage the vendor", "The contract covers it and nobody here has the part", SampleCall.At(75)));

    private static Ticket Done(CaseAnswer answer) => ((CaseAnswer.Done)answer).Change.Ticket;

    private static PendingPost Alert() =>
        EscalationGate.Ask(SampleCall.At(CallStep.Greeting), SampleCall.Security, GateQuestion.SecurityOnly, LeanTechBot.ServiceDesk.Evidence.DeskEvidence.None, SampleHub.Shipped, SampleCall.At(2))
            .Change.Posts.Single(post => post.Place == PostPlace.TeamLeader);

    private static PendingPost Question() => PeerQuestion.Ask(
        SampleCall.At(CallStep.Investigation), new PeerEntry { Question = "Has anyone seen LT-2003 at Northgate after the change of resolv.conf?", Tried = "dig against 10.2.0.4" }, SampleHub.Shipped, SampleCall.At(9)).Posts.Single();

    private static CaseThread Thread(Ticket ticket) => CaseThread.Of(ticket, ticket.Case!.Post)!;

    private static AdaptiveCard Everybody(Ticket ticket, int minutes) => EscalationPostCard.Render(ticket, Thread(ticket), SampleCall.At(minutes), [], [], SampleCall.Key);

    private static AdaptiveCard Mine(Ticket ticket, int minutes) =>
        EscalationPostCard.Render(ticket, Thread(ticket), SampleCall.At(minutes), CaseRights.Of(ticket, Kim.Roles), [Kim.UserId], SampleCall.Key);

    private static AdaptiveCard Form(CaseAction act, CaseEntry entry, ImmutableArray<FieldError> errors) =>
        CaseFormCard.Render(SampleCall.AtTier2(), Thread(SampleCall.AtTier2()), act, entry, errors, SampleCall.Key, SampleCall.At(9));

    private static AdaptiveCard Incomplete(CaseAction act, CaseAnswer answer, CaseEntry entry) => Form(act, entry, ((CaseAnswer.Incomplete)answer).Errors);
}
