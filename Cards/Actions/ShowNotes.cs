using System.Globalization;

namespace LeanTechBot.Cards.Actions;

/// <summary>Shows a page of older Live Incident Notes.</summary>
public sealed record ShowNotes : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "notes";

    /// <summary>The number of the newest note of the page.</summary>
    public required int Until { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["until"] = Until.ToString(CultureInfo.InvariantCulture);
        return data;
    }
}
