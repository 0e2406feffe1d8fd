using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 1 of SOP-7005: the client is identified, and the response clock is set to the first contact (KB-310).</summary>
public static class GreetingStep
{
    /// <summary>How far a first contact may lie ahead of the server's clock: a minute is what an input of minutes rounds away.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    private const string NotApplicable = "N/A";

    public static StepOutcome Take(Ticket ticket, GreetingAnswers answers, KnowledgeHub hub, DateTimeOffset now)
    {
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        var match = hub.Clients.Search(answers.Company);
        var contact = FirstContact(answers, now, errors);
        var employeeId = EmployeeId.Read(answers.EmployeeId ?? ticket.Engineer.EmployeeId);
        if (Typed.Text(answers.ClientName) is null)
        {
            errors.Add(new(nameof(answers.ClientName), "Who is calling? A first name is enough to go on."));
        }

        var unlisted = match is CompanyMatch.One ? null : UnlistedCompany.IsKept(ticket, answers.Company) ? ticket.UnlistedCompany : null;
        if (match is not CompanyMatch.One && unlisted is null)
        {
            errors.Add(new(nameof(answers.Company), WhichCompany(answers.Company, match)));
        }

        if (Choice.Read<ContactMethod>(answers.ContactMethod) is null)
        {
            errors.Add(new(nameof(answers.ContactMethod), "How did the client reach us?"));
        }

        if (Choice.Read<IdentityCheck>(answers.Identity) is null)
        {
            errors.Add(new(nameof(answers.Identity), "Choose how the identity was confirmed, or \"Not confirmed yet\"."));
        }

        if (employeeId is null && !IsLeftOpen(answers))
        {
            errors.Add(new(nameof(answers.EmployeeId), "Your employee id looks like LT-T1-001. It is asked once and kept."));
        }

        if (errors.Count > 0)
        {
            return new StepOutcome.Stay
            {
                Change = TicketChange.Of(ticket with { Answers = ticket.Answers.With(answers) }),
                Errors = errors.ToImmutable(),
                Companies = match switch
                {
                    CompanyMatch.Several several when unlisted is null => several.Companies,
                    CompanyMatch.None none when unlisted is null => none.Nearest,
                    _ => [],
                },
            };
        }

        var company = (match as CompanyMatch.One)?.Company;
        var done = ticket with
        {
            Answers = ticket.Answers.With(answers with { Company = company?.Code ?? unlisted, EmployeeId = employeeId }),
            Company = company,
            UnlistedCompany = unlisted,
            Engineer = ticket.Engineer with { EmployeeId = employeeId },
            FirstContactAt = contact!.Value,
        };
        return new StepOutcome.Advance { Change = StepMove.To(done, CallStep.Greeting, CallStep.Intake, now) };
    }

    /// <summary>The engineer's employee id is disputed: the call goes on without, and step 7 asks for it.</summary>
    private static bool IsLeftOpen(GreetingAnswers answers) => string.Equals(Typed.Text(answers.EmployeeId), NotApplicable, StringComparison.OrdinalIgnoreCase);

    /// <summary>The company is not in the directory: its name is kept, the Team Leaders are told, and the step goes on.</summary>
    /// <param name="offered">The name that was typed before companies were offered.</param>
    public static StepOutcome TakeUnlisted(Ticket ticket, GreetingAnswers answers, string offered, KnowledgeHub hub, DateTimeOffset now)
    {
        if (UnlistedCompany.NameOf(answers.Company, offered, hub) is not { } name)
        {
            return Take(ticket, answers, hub, now);
        }

        var named = answers with { Company = name };
        var kept = UnlistedCompany.Keep(ticket with { Answers = ticket.Answers.With(named) }, name, now);
        return Take(kept.Ticket, named, hub, now) switch
        {
            StepOutcome.Stay stay => stay with { Change = stay.Change.After(kept) },
            StepOutcome.Advance advance => advance with { Change = advance.Change.After(kept) },
            var other => other,
        };
    }

    private static DateTimeOffset? FirstContact(GreetingAnswers answers, DateTimeOffset now, ImmutableArray<FieldError>.Builder errors)
    {
        var contact = PhilippineTime.Read(answers.FirstContactDate, answers.FirstContactTime);
        if (contact is null)
        {
            errors.Add(new(nameof(answers.FirstContactTime), "When did the client first make contact? Date and time, Philippine time."));
        }
        else if (contact > now + Ahead)
        {
            errors.Add(new(nameof(answers.FirstContactTime), $"First contact cannot be in the future. It is {PhilippineTime.Stamp(now)} now."));
        }

        return contact;
    }

    private static string WhichCompany(string? typed, CompanyMatch match) => (Typed.Line(typed, 40), match) switch
    {
        (null, _) => "Which company? Its code, its name, or part of either.",
        (var text, CompanyMatch.Several several) => $"{several.Companies.Length + several.More} companies match \"{text}\". Pick one, or type more of the name.",
        (var text, CompanyMatch.None { Nearest: [] }) => $"No client company matches \"{text}\". Type part of its name or code.",
        (var text, _) => $"No client company matches \"{text}\". Did you mean one of these?",
    };
}
