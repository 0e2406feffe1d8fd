using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Steps;

/// <summary>Step 7: documentation. What is missing stands first, with its input; what is there follows.</summary>
public static class DocumentationCard
{
    /// <summary>How much of a long value the card repeats.</summary>
    private const int Shown = 400;

    private const string NotApplicable = "N/A if it does not apply";

    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors, ImmutableArray<ClientCompany> companies)
    {
        var ticket = view.Ticket;
        var fields = TicketDocumentation.FieldsOf(ticket, view.Now);
        var missing = fields.Where(field => field.IsToFillIn).ToArray();
        var primary = Primary(view, missing.Length);
        var inputs = new Inputs(errors, view.HeardAt(CallStep.Documentation));
        return CardFactory.Create($"Step 7 of 7, Documentation. {ticket.Id}. {missing.Length} fields missing.",
        [
            .. StepHeader.OfStep(view, "Documentation"),
            .. Head(ticket, missing.Length),
            .. errors.Where(error => HasNoInput(error, ticket)).SelectMany(error => inputs.Error(error.Field)),
            .. missing.Chunk(2).SelectMany(pair => Fields(inputs, pair, view, companies)),
            .. Later([.. fields.Where(field => field is { IsMissing: true, Owner: not null })]),
            .. missing.Length > 0 && primary.Verb != SaveDocumentation.Name ? [TextLink.Row("Save what I filled in ›", Save(view))] : Array.Empty<AdaptiveElement>(),
            .. Confirmation(view, inputs),
            .. StatusUpdateLines.WhenDue(view),
            .. Inputs.Count(errors),
            .. QuietRow.After(primary, view),
            .. Filled([.. fields.Where(field => !field.IsMissing)], folded: missing.Length > 0),
        ]);
    }

    /// <summary>An error that no input of the card shows: it stands above them.</summary>
    private static bool HasNoInput(FieldError error, Ticket ticket) => error.Field switch
    {
        nameof(TicketStatus) or nameof(ResolutionAnswers.MonitorSuccess) or nameof(ResolutionAnswers.StatusOperational) => true,
        nameof(DocumentationAnswers.Severity) => ticket.Severity is not null,
        _ => false,
    };

    private static IEnumerable<AdaptiveElement> Head(Ticket ticket, int missing)
    {
        yield return missing == 0
            ? Words.Line(Words.Small("✓ Every required field is there", bold: true))
            : Words.Line(Words.Small($"✗ {missing} required {(missing == 1 ? "field is" : "fields are")} missing", bold: true));
        if (ticket.Escalation?.NotificationDueAt is { } due)
        {
            yield return KnowledgeBox.Of("KB-450", $"National Privacy Commission notice due {PhilippineTime.Stamp(due)}.");
        }
    }

    /// <summary>What the level that has the ticket fills in when it resolves it: nothing for the engineer to do now.</summary>
    private static IEnumerable<AdaptiveElement> Later(RequiredField[] fields) => fields is not [{ Owner: { } level }, ..] ? [] :
    [
        Words.Quiet($"– {string.Join(", ", fields.Select(field => field.Name))}: {SupportLevelName.Of(level)} fills them in when it resolves the ticket."),
    ];

    /// <summary>The fields that are there: to be read over before closing, folded away while others are missing.</summary>
    private static IEnumerable<AdaptiveElement> Filled(RequiredField[] fields, bool folded)
    {
        var facts = fields.Select(field => (AdaptiveElement)Facts.Of($"✓ {field.Name}", Clip.To(field.Value!, Shown)));
        return folded ? Fold.Of("filled", $"✓ {fields.Length} fields are there", new AdaptiveContainer { Items = [.. facts] }) : facts;
    }

    private static IEnumerable<AdaptiveElement> Fields(Inputs inputs, RequiredField[] pair, CallView view, ImmutableArray<ClientCompany> companies) => pair is [var left, var right]
        ? [Inputs.Pair(Field(inputs, left, view, companies), Field(inputs, right, view, companies))]
        : Field(inputs, pair[0], view, companies);

    private static IEnumerable<AdaptiveElement> Field(Inputs inputs, RequiredField field, CallView view, ImmutableArray<ClientCompany> companies)
    {
        var answers = view.Ticket.Answers.Documentation;
        return field.Answer switch
        {
            null => [Words.Plain($"✗ {field.Name}: go back to its step.")],
            nameof(answers.Company) => CompanyField.Create(view, nameof(answers.Company), answers.Company, companies, inputs),
            nameof(answers.ContactMethod) => inputs.Choice(nameof(answers.ContactMethod), field.Name, null, Choices.ContactMethods, "Choose", required: true),
            nameof(answers.Severity) => inputs.Choice(nameof(answers.Severity), field.Name, null, Choices.Severities, "Choose", required: true),
            nameof(answers.Description) => inputs.Paragraph(field.Answer, field.Name, null, required: true),
            nameof(answers.ResolutionSteps) => inputs.Paragraph(field.Answer, field.Name, answers.ResolutionSteps, required: true),
            nameof(answers.UsersAffected) => inputs.Text(field.Answer, "Impact Scope: users affected", answers.UsersAffected, "Number, or N/A", required: true),
            nameof(answers.EirReference) => inputs.Text(field.Answer, "EIR (KB-612): where it is", null, "Link, or where it is kept", required: true),
            nameof(answers.EmployeeId) => inputs.Text(field.Answer, "Your employee id", answers.EmployeeId, "LT-T1-001", required: true),
            nameof(answers.RootCause) => inputs.Text(field.Answer, field.Name, view.Ticket.Answers.QuestionedCause, "What was actually wrong?", required: true),
            nameof(answers.ClientName) => inputs.Text(field.Answer, field.Name, answers.ClientName, NotApplicable, required: true),
            nameof(answers.AffectedSystem) => inputs.Text(field.Answer, field.Name, answers.AffectedSystem, NotApplicable, required: true),
            _ => inputs.Text(field.Answer, field.Name, null, NotApplicable, required: true),
        };
    }

    private static IEnumerable<AdaptiveElement> Confirmation(CallView view, Inputs inputs)
    {
        if (DocumentationStep.UnansweredFrom(view.Ticket, view.Hub.Lifecycle) is not { } from)
        {
            return [];
        }

        var answers = view.Ticket.Answers.Documentation;
        return
        [
            .. inputs.Toggle(nameof(answers.ClientConfirmed), "The client confirmed that it works", DocumentationStep.ClientConfirmed(view.Ticket) || IsHeard(view), "Client's confirmation"),
            Words.Quiet(view.Now < from ? $"Without an answer it can be closed from {PhilippineTime.Stamp(from)}." : $"{view.Hub.Lifecycle.CloseUnansweredAfter.TotalHours:0} hours have passed without an answer: it can be closed."),
            .. FailedQualityControl.IsPossible(view.Ticket)
                ? [TextLink.Row("It does not work for the client ›", new ReportNotConfirmed { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = CallStep.Documentation, Revision = view.Revision })] : Array.Empty<AdaptiveElement>(),
            .. view.Ticket.Case?.ContinuedAs is { } next ? [Words.Quiet($"The client did not confirm: it goes on as {next}.")] : Array.Empty<AdaptiveElement>(),
        ];
    }

    /// <summary>Whether the confirmation stands in a note alone.</summary>
    private static bool IsHeard(CallView view) =>
        view.HeardAt(CallStep.Documentation).Any(field => field is { Name: nameof(DocumentationAnswers.ClientConfirmed), FilledFrom: not [] });

    private static AdaptiveExecuteAction Primary(CallView view, int missing)
    {
        var ticket = view.Ticket.Id.ToString();
        return view.Ticket.Status switch
        {
            TicketStatus.InProgress when missing == 0 => Buttons.Primary("Resolve ticket", new ResolveTicket { Card = view.Key, Ticket = ticket, Step = CallStep.Documentation, Revision = view.Revision }),
            TicketStatus.Resolved or TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3 =>
                Buttons.Primary("Close ticket", new CloseTicket { Card = view.Key, Ticket = ticket, Step = CallStep.Documentation, Revision = view.Revision }),
            _ => Buttons.Primary("Save", Save(view)),
        };
    }

    private static SaveDocumentation Save(CallView view) =>
        new() { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = CallStep.Documentation, Revision = view.Revision };
}
