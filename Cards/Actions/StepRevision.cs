using System.Globalization;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Actions;

/// <summary>
/// Names a step's stored answers in a few characters: a card says with it which ones it showed, and what another card of the step left is told from them. Blank fields
/// do not count, so that a field added by a deploy outdates no card. How far the ticket had been heard then stands behind a point, where facts were heard.
/// </summary>
public static class StepRevision
{
    private const char Point = '.';

    private static readonly CallAnswers Nothing = new();

    /// <summary>What a card of the step says of the ticket that it shows.</summary>
    public static string Shown(Ticket ticket, CallStep step) =>
        HeardFacts.Heard(ticket) is > 0 and var heard ? $"{Of(ticket, step)}{Point}{heard}" : Of(ticket, step);

    /// <summary>The answers that a card showed.</summary>
    public static string AnswersOf(string shown) => shown.Split(Point)[0];

    /// <summary>How far the ticket had been heard when a card was shown; 0 for a card that does not say it.</summary>
    public static int HeardOf(string? shown) =>
        shown?.Split(Point) is [_, var heard] && int.TryParse(heard, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    public static string Of(Ticket ticket, CallStep step) => TypedKey.Hash(TypedDifference.Of(Nothing.Of(step), ticket.Answers.Of(step)) ?? "");
}
