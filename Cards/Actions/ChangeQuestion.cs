namespace LeanTechBot.Cards.Actions;

/// <summary>The question is changed before it is posted.</summary>
public sealed record ChangeQuestion : QuestionAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "change-question";

    public override string Verb => Name;
}
