using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.Cards.Steps;

/// <summary>The card of the step a ticket is at.</summary>
public static class StepCard
{
    public static AdaptiveCard Render(CallView view) => Render(view, [], []);

    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors, ImmutableArray<ClientCompany> companies) => view.Ticket.Step switch
    {
        CallStep.Greeting => GreetingCard.Render(view, errors, companies),
        CallStep.Intake => IntakeCard.Render(view, errors),
        CallStep.Categorization => CategorizationCard.Render(view, errors),
        CallStep.Investigation => InvestigationCard.Render(view, errors),
        CallStep.Resolution => ResolutionCard.Render(view, errors),
        CallStep.DifficultClients => DifficultClientCard.Render(view),
        CallStep.Documentation => DocumentationCard.Render(view, errors, companies),
        var step => throw new InvalidOperationException($"SOP-7005 has no step {step}."),
    };
}
