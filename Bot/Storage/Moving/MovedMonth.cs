namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A month that has tickets. It comes before them.</summary>
internal sealed record MovedMonth
{
    /// <summary><c>yyyy-MM</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The last number given in it; 0 for none.</summary>
    public required int Counter { get; init; }
}
