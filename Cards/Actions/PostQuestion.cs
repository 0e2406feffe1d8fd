namespace LeanTechBot.Cards.Actions;

/// <summary>The masked question is posted to the peers' channel.</summary>
public sealed record PostQuestion : QuestionAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "post-question";

    public override string Verb => Name;
}
