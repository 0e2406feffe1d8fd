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
        var inputs = new Inputs(errors);
        return CardFactory.Create($"Step 1 of 7, Greeting. {view.Ticket.Id}.",
        [
            .. StepHeader.Of(view, "Greeting"),
            SpielBox.Of(view, SpielId.Greeting),
            Inputs.Pair(
                inputs.Text(nameof(answers.ClientName), "Client name", answers.ClientName),
                inputs.Choice(nameof(answers.FormOfAddress), "Form of address", answers.FormOfAddress, Choices.FormsOfAddress, "Ms. or Mr.?")),
            .. CompanyField.Of(inputs, nameof(answers.Company), answers.Company, companies),
            Inputs.Pair(
                inputs.Choice(nameof(answers.ContactMethod), "Contact method", answers.ContactMethod, Choices.ContactMethods),
                inputs.Choice(nameof(answers.Identity), "Identity", answers.Identity, Choices.IdentityChecks, "How confirmed?")),
            Inputs.Pair(
                inputs.Date(nameof(answers.FirstContactDate), "First contact", answers.FirstContactDate),
                inputs.Time(nameof(answers.FirstContactTime), "Time (PHT)", answers.FirstContactTime)),
            .. view.Ticket.Engineer.EmployeeId is null ? inputs.Text(nameof(answers.EmployeeId), "Your employee id (asked once)", answers.EmployeeId, "LT-T1-001") : [],
            .. Inputs.Count(errors),
            .. QuietRow.After(
                Buttons.Primary("Next: intake", new ContinueStep { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = CallStep.Greeting, Revision = view.Revision, Seen = SeenSigns.Of(view.Ticket) }), view),
        ]);
    }
}
