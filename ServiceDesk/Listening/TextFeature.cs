namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>A feature of a text, as the linear model counts it.</summary>
/// <param name="Hash">Names the feature; every model takes as many of its bits as it has rows.</param>
/// <param name="Value">How much of it there is.</param>
/// <param name="First">The number of the first token that it rests on; -1 for what rests on the whole text.</param>
/// <param name="Last">The number of the last token.</param>
public readonly record struct TextFeature(uint Hash, float Value, int First, int Last);
