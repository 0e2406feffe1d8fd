namespace LeanTechBot.Tests.Components;

/// <summary>A theme of Teams.</summary>
/// <param name="Name">For the names of pictures.</param>
/// <param name="HostConfig">The file of its host configuration in the package adaptivecards-designer.</param>
/// <param name="StyleSheet">The file of its buttons and inputs there.</param>
/// <param name="Background">The colour of the chat.</param>
/// <param name="Surface">The colour of a card.</param>
internal sealed record CardTheme(string Name, string HostConfig, string StyleSheet, string Background, string Surface)
{
    public static CardTheme Light { get; } = new("light", "microsoft-teams-light.json", "teams-container-light.css", "#f5f5f5", "#ffffff");

    /// <summary>All themes.</summary>
    public static IReadOnlyList<CardTheme> All => [Light, Dark, Contrast];

    public static CardTheme Dark { get; } = new("dark", "microsoft-teams-dark.json", "teams-container-dark.css", "#1f1f1f", "#2d2c2c");

    public static CardTheme Contrast { get; } = new("contrast", "microsoft-teams-dark.json", "teams-container-dark.css", "#000000", "#000000");

    public override string ToString() => Name;
}
