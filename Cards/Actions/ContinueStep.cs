namespace LeanTechBot.Cards.Actions;

/// <summary>The primary button of steps 1 to 6: the step takes its answers.</summary>
public sealed record ContinueStep : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "continue";

    /// <summary>
    /// The ticket's codes and affected system when the card was shown, see <see cref="SeenSigns"/>. Any instance can so look for similar tickets while it reads the ticket; what
    /// the card says decides nothing. Null on a card of before it was kept.
    /// </summary>
    public string? Seen { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        if (Seen is not null)
        {
            data["seen"] = Seen;
        }

        return data;
    }
}
