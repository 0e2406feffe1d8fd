using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 2 of SOP-7005: what the client reports. Work starts when it is done, so the response clock stops here (KB-310, SOP-7010).</summary>
public static class IntakeStep
{
    public static StepOutcome Take(Ticket ticket, IntakeAnswers answers, KnowledgeHub hub, DateTimeOffset now)
    {
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        Require(nameof(answers.Summary), answers.Summary, "One line: what does not work?");
        Require(nameof(answers.AffectedSystem), answers.AffectedSystem, "Which system or service is affected?");
        Require(nameof(answers.Since), answers.Since, "Ask when it started. \"Not known\" is an answer.");
        var kept = ticket with { Answers = ticket.Answers.With(answers) };
        var severity = SeverityRule.Settle(kept, answers, hub);
        if (severity is SeverityDecision.Asked asked)
        {
            errors.Add(asked.Error);
        }

        if (errors.Count > 0)
        {
            return new StepOutcome.Stay { Change = TicketCodes.Settle(TicketChange.Of(kept), hub, now), Errors = errors.ToImmutable() };
        }

        var settled = (SeverityDecision.Settled)severity;
        var change = StepMove.To(TicketCodes.On(kept, hub) with { Severity = settled.Assignment }, CallStep.Intake, CallStep.Categorization, now);
        if (settled.Assignment != ticket.Severity)
        {
            change = change.Noting(now, SeverityRule.Words(settled.Assignment));
        }

        return new StepOutcome.Advance { Change = ticket.Status == TicketStatus.Assigned ? change.Moving(now, TicketStatus.InProgress) : change };

        void Require(string field, string? value, string message)
        {
            if (Typed.Text(value) is null)
            {
                errors.Add(new(field, message));
            }
        }
    }
}
