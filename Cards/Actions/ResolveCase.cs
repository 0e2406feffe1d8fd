using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Actions;

/// <summary>The level resolved the escalated ticket: root cause and steps.</summary>
public sealed record ResolveCase : ChannelAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "resolve-case";

    /// <summary>The inputs of the form, read from the same payload.</summary>
    [JsonIgnore]
    public CaseEntry? Answers { get; init; }

    /// <summary>The root cause that the form asks about, because it says nothing; empty for none. Sent again it is kept.</summary>
    public string? Asked { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["asked"] = Asked ?? "";
        return data;
    }

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
