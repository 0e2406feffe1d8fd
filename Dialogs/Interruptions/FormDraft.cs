using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>
/// Keeps what was typed on a form that is left without submitting it: it is there when the form is opened again. What the card had filled in itself is not kept, so that
/// it goes on following the ticket and the clock. Null where nothing was typed.
/// </summary>
internal static class FormDraft
{
    public static TicketChange? Of(Ticket ticket, LeaveForm left, DeskEvidence evidence, KnowledgeHub hub, DateTimeOffset now) => left.Answers switch
    {
        CategorizationAnswers facts when left.From == CallForm.Security && HeardEventForm.IsUntouched(ticket, facts) => null,
        CategorizationAnswers facts => Facts(ticket, Completed(ticket, left, facts), DeskCount.Of(ticket, evidence), hub, now),
        Tier2Case post => Post(ticket, post, now),
        PeerEntry question when !ticket.Lifecycle.IsOpen => Said(SaidLater.Question(ticket, question, hub, now)),
        PeerEntry question => Question(ticket, question, hub),
        _ => null,
    };

    private static CategorizationAnswers Completed(Ticket ticket, LeaveForm left, CategorizationAnswers facts) =>
        left.From == CallForm.Security ? SecurityFacts.Merge(FactsForm.Of(ticket), facts) : FactsForm.Filled(ticket, facts);

    public static TicketChange? Post(Ticket ticket, Tier2Case typed, DateTimeOffset now)
    {
        if (SaidLater.Stands(ticket))
        {
            return Said(SaidLater.Post(ticket, typed, now));
        }

        var (held, offered) = (ticket.Answers.Tier2, Tier2Case.From(ticket));
        var post = new Tier2Case
        {
            Symptoms = Entered(typed.Symptoms, offered.Symptoms, held.Symptoms),
            Timeline = Entered(typed.Timeline, offered.Timeline, held.Timeline),
            Tried = Entered(typed.Tried, offered.Tried, held.Tried),
        };
        return post == held ? null : TicketChange.Of(ticket with { Answers = ticket.Answers with { Tier2 = post } });
    }

    public static TicketChange? Question(Ticket ticket, PeerEntry typed, KnowledgeHub hub) =>
        typed == PeerQuestion.Begun(ticket, hub) ? null : TicketChange.Of(ticket with { Answers = ticket.Answers with { Peer = typed } });

    private static TicketChange? Facts(Ticket ticket, CategorizationAnswers typed, int? desk, KnowledgeHub hub, DateTimeOffset now)
    {
        var held = FactsForm.Of(ticket);
        var filled = typed.Companies == CategorizationStep.OneCompany || typed.Companies == $"{desk}";
        var facts = typed with { Companies = filled && held.Companies is null or CategorizationStep.OneCompany ? held.Companies : typed.Companies };
        if (!Claims(ticket, typed))
        {
            facts = facts with { ConcernSystem = held.ConcernSystem, DiscoveredDate = held.DiscoveredDate, DiscoveredTime = held.DiscoveredTime };
        }

        if (facts == held && ticket.Answers.Undecided is null)
        {
            return null;
        }

        return SaidLater.Stands(ticket) ? SaidLater.Facts(ticket, facts, hub, now) : TicketChange.Of(ticket with { Answers = ticket.Answers.With(facts) });
    }

    private static TicketChange? Said(TicketChange said) => said.Notes is [] ? null : said;

    /// <summary>Whether the details of a concern are somebody's words: the card fills in a system and the time by itself.</summary>
    private static bool Claims(Ticket ticket, CategorizationAnswers typed) =>
        Choice.Read<SecurityConcern>(typed.Concern) is not (null or SecurityConcern.None)
        || Typed.Text(typed.Observed) is not null
        || Typed.Text(typed.Suspicion) is not null
        || (Typed.Text(typed.ConcernSystem) is { } system && system != CategorizationStep.KnownSystem(ticket));

    private static string? Entered(string? typed, string? offered, string? held) => Typed.Text(typed) == Typed.Text(offered) ? held : typed;
}
