namespace LeanTechBot.Cards.Parts;

/// <summary>What a clock of KB-310 is called: as a deadline to keep, and as a thing.</summary>
internal sealed record ClockName(string Verb, string Noun)
{
    public static ClockName Response { get; } = new("Respond", "Response");

    public static ClockName Resolution { get; } = new("Resolve", "Resolution");
}
