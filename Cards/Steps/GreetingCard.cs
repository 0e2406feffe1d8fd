using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.Cards.Steps;

/// <summary>Step 1: greeting and identification.</summary>
public static class GreetingCard
{
    /// <param name="companies">The companies that the typed text could mean; the field becomes a choice of them.</param>
    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors, ImmutableArray<ClientCompany> companies)
    {
        var answers = view.Ticket.Answers.Greeting;
        var inputs = new Inputs(errors, view.HeardAt(CallStep.Greeting));
        return CardFactory.Create($"Step 1 of 7, Greeting. {view.Ticket.Id}.",
        [
            .. StepHeader.OfStep(view, "Greeting"),
            SpielBox.Of(view, SpielId.Greeting),
            Inputs.Pair(
                inputs.Text(nameof(answers.ClientName), "Client name", answers.ClientName, required: true),
                inputs.Choice(nameof(answers.FormOfAddress), "Form of address", answers.FormOfAddress, Choices.FormsOfAddress, "Ms. or Mr.?")),
            .. Company(view, inputs, companies),
            Inputs.Pair(
                inputs.Choice(nameof(answers.ContactMethod), "Contact method", answers.ContactMethod, Choices.ContactMethods, required: true),
                inputs.Choice(nameof(answers.Identity), "Identity", answers.Identity, Choices.IdentityChecks, "How confirmed?", required: true)),
            Inputs.Pair(
                inputs.Date(nameof(answers.FirstContactDate), "First contact", answers.FirstContactDate, required: true),
                inputs.Time(nameof(answers.FirstContactTime), "Time (PHT)", answers.FirstContactTime, required: true)),
            .. Inputs.Count(errors),
            .. QuietRow.After(
                Buttons.Primary("Next: intake", new ContinueStep { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = CallStep.Greeting, Revision = view.Revision, Seen = SeenSigns.Of(view.Ticket) }), view),
        ]);
    }

    /// <summary>
    /// The company; beside it, the first time, the engineer's own id. Companies to pick from are long names, and have the whole width: a
    /// card that takes another's place keeps its columns in some hosts, which then open the choices of the field that was there.
    /// </summary>
    private static IEnumerable<AdaptiveElement> Company(CallView view, Inputs inputs, ImmutableArray<ClientCompany> companies)
    {
        var answers = view.Ticket.Answers.Greeting;
        var company = CompanyField.Create(view, nameof(answers.Company), answers.Company, companies, inputs);
        if (view.Ticket.Engineer.EmployeeId is not null)
        {
            return company;
        }

        var employeeId = inputs.Text(
            nameof(answers.EmployeeId), "Your employee id", answers.EmployeeId, "LT-T1-001, asked once", required: true);
        return companies is [] ? [Inputs.Pair(company, employeeId)] : [.. company, .. employeeId];
    }
}
