using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>One ticket and the random acts on it, with what KB-155's policy, asked beside the bot, approves of them.</summary>
internal sealed class TicketHistory
{
    private static readonly StaffMember Anybody = new() { UserId = "29:1uma", Name = "Uma", Roles = StaffRoles.Tier2 | StaffRoles.Tier3 };

    private readonly BotHost bot;
    private readonly KnowledgeHub hub;
    private readonly Random random;
    private readonly List<string> approved = [];
    private readonly List<string[]> concerns = [];
    private readonly List<string> story = [];
    private CategorizationAnswers facts = new();
    private int operations;

    private TicketHistory(BotHost bot, KnowledgeHub hub, Random random, TicketId id) => (this.bot, this.hub, this.random, Id) = (bot, hub, random, id);

    public TicketId Id { get; }

    /// <summary>The channels that are to have a post of it, in order.</summary>
    public IReadOnlyList<string> Approved => [.. approved.Order()];

    /// <summary>What was done, for the report of a failure.</summary>
    public IReadOnlyList<string> Story => story;

    public static async Task<TicketHistory> OpenAsync(BotHost bot, KnowledgeHub hub, Random random, int number)
    {
        var now = bot.Time.GetUtcNow();
        var ticket = await bot.Desk.OpenAsync($"history-{number}", now, id => TicketOpening.Open(id, new Engineer { UserId = TeamsUser.Mara.Id, Name = "Mara" }, TeamsUser.Mara.ConversationId, now), default);
        return new TicketHistory(bot, hub, random, ticket.Id);
    }

    /// <summary>The channels that do have a post of it.</summary>
    public IReadOnlyList<string> Posted() =>
    [
        .. new[] { OperationsTeam.Tier2, OperationsTeam.Tier3 }
            .SelectMany(channel => bot.Team.Channel(channel).Posts.Where(post => post.Root.Activity.ToJsonString().Contains($"{Id}", StringComparison.Ordinal)).Select(_ => channel)).Order(),
    ];

    /// <summary>The approved security concerns that no message of its Tier 3 threads tells.</summary>
    public IReadOnlyList<string> Untold()
    {
        string[] messages =
        [
            .. bot.Team.Channel(OperationsTeam.Tier3).Posts.Where(post => post.Root.Activity.ToJsonString().Contains($"{Id}", StringComparison.Ordinal))
                .SelectMany(post => post.Messages).Select(message => message.Card is { } card ? new ShownCard(card).Text : message.Text),
        ];
        return [.. concerns.Where(words => !messages.Any(message => words.All(word => message.Contains(word, StringComparison.Ordinal)))).Select(words => string.Join(", ", words))];
    }

    /// <summary>Does something at random; now and then twice, and now and then while the channel refuses a post.</summary>
    public async Task ActsAsync()
    {
        if (random.Next(6) == 0)
        {
            bot.Connector.FailNext(new ConnectorFault { Status = random.Next(2) == 0 ? 503 : 403, Where = request => request.BeginsThread });
        }

        var operation = $"act-{++operations}";
        var (name, decide) = Act();
        var before = (await bot.Desk.FindAsync(Id, default))!;
        story.Add($"{name} ({before.Status})");
        for (var times = random.Next(4) == 0 ? 2 : 1; times > 0; times--)
        {
            await bot.Desk.ApplyAsync<bool>(Id, operation, ticket => new(decide(ticket), true), default);
        }
    }

    private (string Name, Func<Ticket, TicketChange?> Decide) Act() => random.Next(9) switch
    {
        0 or 1 => Ask(GateQuestion.Everything, Facts(security: random.Next(4) == 0)),
        2 => Ask(GateQuestion.Everything, Outage()),
        3 => Ask(GateQuestion.SecurityOnly, Facts(security: random.Next(3) != 0)),
        4 or 5 => Confirm(random.Next(4) == 0 ? new Tier2Case { Symptoms = "No name resolves" } : new Tier2Case { Symptoms = "No name resolves", Timeline = "Since 09:10", Tried = "dig" }),
        6 => ("return", ticket => Done(CaseHandling.Return(ticket, Anybody, ReturnReason.MoreDetailsNeeded, "More", Now))),
        7 => ("take up", ticket => CaseHandling.TakeUpAgain(ticket, Now)),
        _ => random.Next(3) == 0 ? PassUp() : ("acknowledge", ticket => Done(CaseHandling.Acknowledge(ticket, Anybody, Now))),
    };

    private (string, Func<Ticket, TicketChange?>) Ask(GateQuestion question, CategorizationAnswers answers) => ($"ask {question} {Words(answers)}", Last(ticket =>
    {
        facts = answers;
        Approves(ticket, question, confirmed: null);
        return EscalationGate.Ask(ticket, answers, question, DeskEvidence.None, hub, Now).Change;
    }));

    private (string, Func<Ticket, TicketChange?>) Confirm(Tier2Case answers) => ($"confirm {(answers.Tried is null ? "half" : "whole")}", Last(ticket =>
    {
        // What was typed while a tier had the ticket did not replace the facts that it was escalated on: those it holds are decided on.
        facts = ticket.Answers.Categorization;
        Approves(ticket, GateQuestion.Everything, answers);
        return EscalationGate.Confirm(ticket, answers, DeskEvidence.None, hub, Now).Change;
    }));

    /// <summary>A hand-over of a case that the policy approved before: Tier 2's own decision.</summary>
    private (string, Func<Ticket, TicketChange?>) PassUp() => ("pass up", Last(ticket =>
    {
        if (ticket.Case is { IsHeld: true, Level: SupportLevel.Tier2 })
        {
            approved.Add(OperationsTeam.Tier3);
        }

        return Done(CaseHandling.PassUp(ticket, Anybody, new CaseEntry { Done = "Everything", Concern = "None" }, hub.Acknowledgement, hub.Privacy, Now));
    }));

    /// <summary>The desk decides again when a delivery changed the ticket meanwhile: only its last decision counts.</summary>
    private Func<Ticket, TicketChange?> Last(Func<Ticket, TicketChange?> decide)
    {
        var (before, named) = (approved.Count, concerns.Count);
        return ticket =>
        {
            approved.RemoveRange(before, approved.Count - before);
            concerns.RemoveRange(named, concerns.Count - named);
            return decide(ticket);
        };
    }

    /// <summary>Asks KB-155's policy itself, with the facts as they were typed.</summary>
    private void Approves(Ticket ticket, GateQuestion question, Tier2Case? confirmed)
    {
        var open = ticket.Status is TicketStatus.New or TicketStatus.Assigned or TicketStatus.InProgress or TicketStatus.ReturnedToTier1;
        var decision = EscalationPolicy.Decide(
            new EscalationFacts
            {
                Companies = int.TryParse(facts.Companies, out var companies) ? companies : null,
                Cause = Enum.TryParse<SharedCause>(facts.SharedCause, out var cause) ? cause : SharedCause.NotKnown,
                Infrastructure = facts.Infrastructure,
                Concern = Enum.TryParse<SecurityConcern>(facts.Concern, out var concern) ? concern : null,
                Observed = facts.Observed,
                System = facts.ConcernSystem,
                DiscoveredAt = PhilippineTime.Read(facts.DiscoveredDate, facts.DiscoveredTime),
                Suspicion = facts.Suspicion,
            },
            hub.Escalation, hub.Privacy);
        switch (decision)
        {
            case EscalationDecision.Tier3 security when open || ticket.Status is TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3:
                concerns.Add([SecurityConcernName.Of(security.Concern), security.System, security.Observed, PhilippineTime.Stamp(security.DiscoveredAt)]);
                if (ticket.Status != TicketStatus.EscalatedToTier3 || ticket.Escalation!.NotificationDueAt is null)
                {
                    approved.Add(OperationsTeam.Tier3);
                }

                break;
            // Words that name an event are asked about before "None of these" decides.
            case EscalationDecision.Tier2 when SecurityEventQuestion.Answer(ticket, facts, Now).Open is not []:
                break;
            case EscalationDecision.Tier2 when open && facts is { Concern: not null, Infrastructure: not null } && question == GateQuestion.Everything && confirmed is { Tried: not null }:
                approved.Add(OperationsTeam.Tier2);
                break;
        }
    }

    private CategorizationAnswers Outage() => new() { Companies = Pick("150", "151", "300"), SharedCause = nameof(SharedCause.Yes), Infrastructure = "DNS", Concern = nameof(SecurityConcern.None) };

    private CategorizationAnswers Facts(bool security) => new()
    {
        Companies = Pick(null, "1", "149", "150", "299", "many"),
        SharedCause = Pick(null, nameof(SharedCause.Yes), nameof(SharedCause.No), nameof(SharedCause.NotKnown)),
        Infrastructure = Pick(null, "DNS", "storage"),
        Concern = security ? Pick([.. Enum.GetNames<SecurityConcern>()]) : Pick(null, nameof(SecurityConcern.None)),
        Observed = Pick(null, "?", "Files are renamed to .locked", "One user forgot the password"),
        ConcernSystem = Pick(null, "n/a", "northgate-files01", "portal"),
        DiscoveredDate = PhilippineTime.Date(Now),
        DiscoveredTime = Pick(null, PhilippineTime.Minute(Now), "00:01"),
        Suspicion = Pick(null, null, "A login from abroad came first"),
    };

    private DateTimeOffset Now => bot.Time.GetUtcNow();

    private string? Pick(params string?[] choices) => choices[random.Next(choices.Length)];

    private static string Words(CategorizationAnswers answers) =>
        $"{answers.Companies}/{answers.SharedCause}/{answers.Infrastructure}/{answers.Concern}/{answers.Observed}/{answers.ConcernSystem}/{answers.DiscoveredTime}/{answers.Suspicion}";

    private static TicketChange? Done(CaseAnswer answer) => (answer as CaseAnswer.Done)?.Change;
}
