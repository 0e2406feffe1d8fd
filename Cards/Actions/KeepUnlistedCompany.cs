namespace LeanTechBot.Cards.Actions;

/// <summary>The caller's company is not in the directory: the call goes on with the name as it was typed.</summary>
public sealed record KeepUnlistedCompany : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "unlisted-company";

    /// <summary>The name that was typed before companies were offered.</summary>
    public required string Typed { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["typed"] = Typed;
        return data;
    }
}
