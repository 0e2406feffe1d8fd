namespace LeanTechBot.Tests.Components;

/// <summary>What the card renderer finds wrong with a card.</summary>
/// <param name="Card">The name the card was given to the renderer under.</param>
internal sealed record CardProblem(string Card, string Problem);
