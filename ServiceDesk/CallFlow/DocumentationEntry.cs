using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Puts what was filled in at step 7 where the ticket keeps it. A blank entry never wipes out what is there, and a severity never replaces one.</summary>
public static class DocumentationEntry
{
    public static (Ticket Ticket, ImmutableArray<FieldError> Errors, ImmutableArray<ClientCompany> Companies) Fill(Ticket ticket, DocumentationAnswers answers, KnowledgeHub hub)
    {
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        ImmutableArray<ClientCompany> companies = [];
        var company = ticket.Company;
        var unlisted = ticket.UnlistedCompany;
        if (Typed.Text(answers.Company) is not null && !UnlistedCompany.IsKept(ticket, answers.Company))
        {
            switch (hub.Clients.Search(answers.Company))
            {
                case CompanyMatch.One one:
                    (company, unlisted) = (one.Company, null);
                    break;
                case CompanyMatch.Several several:
                    companies = several.Companies;
                    errors.Add(new(nameof(answers.Company), "Several companies match. Pick one."));
                    break;
                case CompanyMatch.None none:
                    companies = none.Nearest;
                    errors.Add(new(nameof(answers.Company), "No client company matches. Type part of its name or code."));
                    break;
            }
        }

        if (Typed.Text(answers.EmployeeId) is not null && EmployeeId.Read(answers.EmployeeId) is null)
        {
            errors.Add(new(nameof(answers.EmployeeId), "Your employee id looks like LT-T1-001."));
        }

        errors.AddRange(RootCauseQuestion.Of(ticket, answers.RootCause));
        errors.AddRange(EirReference.Missing(ticket, answers.EirReference));

        // The card on the screen still asks for a severity that a code has set since: the code's is not overruled without a reason, which step 2 asks for.
        var chosen = Choice.Read<Severity>(answers.Severity);
        if (ticket.Severity is { } held && chosen is { } late && late != held.Severity)
        {
            errors.Add(new(nameof(answers.Severity), $"Not taken: the severity is {held.Severity} by now. Step 2 changes it."));
        }

        var all = ticket.Answers;
        var questioned = RootCauseQuestion.Of(ticket, answers.RootCause).Any();
        var filled = RootCauseQuestion.Asked(ticket, answers.RootCause) with
        {
            Company = company,
            UnlistedCompany = unlisted,
            Engineer = ticket.Engineer with { EmployeeId = EmployeeId.Read(answers.EmployeeId) ?? ticket.Engineer.EmployeeId },
            Severity = ticket.Severity ?? (chosen is { } severity ? new SeverityAssignment { Severity = severity } : null),
            Answers = RootCauseQuestion.Asked(ticket, answers.RootCause).Answers with
            {
                Greeting = all.Greeting with
                {
                    ClientName = Typed.Text(answers.ClientName) ?? all.Greeting.ClientName,
                    Company = company?.Code ?? unlisted ?? all.Greeting.Company,
                    ContactMethod = Choice.Read<ContactMethod>(answers.ContactMethod)?.ToString() ?? all.Greeting.ContactMethod,
                },
                Intake = all.Intake with
                {
                    Summary = Typed.Text(answers.Summary) ?? all.Intake.Summary,
                    Description = Typed.Text(answers.Description) ?? all.Intake.Description,
                    AffectedSystem = Typed.Text(answers.AffectedSystem) ?? all.Intake.AffectedSystem,
                    UsersAffected = Typed.Text(answers.UsersAffected) ?? all.Intake.UsersAffected,
                },
                Resolution = all.Resolution with
                {
                    RootCause = questioned ? all.Resolution.RootCause : Typed.Text(answers.RootCause) ?? all.Resolution.RootCause,
                    StepsTaken = Typed.Text(answers.ResolutionSteps) ?? all.Resolution.StepsTaken,
                    ClientConfirmed = answers.ClientConfirmed ?? all.Resolution.ClientConfirmed,
                },
                Documentation = answers with
                {
                    Severity = ticket.Severity is null ? answers.Severity : all.Documentation.Severity,
                    EscalationReason = Typed.Text(answers.EscalationReason) ?? all.Documentation.EscalationReason,
                    EirReference = EirReference.Read(answers.EirReference) ?? all.Documentation.EirReference,
                },
            },
        };
        return (filled, errors.ToImmutable(), companies);
    }
}
