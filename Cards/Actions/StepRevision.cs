using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Actions;

/// <summary>
/// Names a step's stored answers in a few characters: a card says with it which ones it showed, and what another card of the step left is told from them. Blank fields
/// do not count, so that a field added by a deploy outdates no card.
/// </summary>
public static class StepRevision
{
    private static readonly CallAnswers Nothing = new();

    public static string Of(Ticket ticket, CallStep step) => TypedKey.Hash(TypedDifference.Of(Nothing.Of(step), ticket.Answers.Of(step)) ?? "");
}
