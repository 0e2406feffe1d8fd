using System.Globalization;
using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Cards.Actions;

/// <summary>Opens the security form, filled in with what was heard in the engineer's words.</summary>
public sealed record ReportHeard : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "report-heard";

    public override string Verb => Name;
}

/// <summary>Asks for the line why what was heard is no security event, from a step's card: what was typed there is kept.</summary>
public sealed record AskNoEvent : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "ask-no-event";

    public override string Verb => Name;
}

/// <summary>What was heard is no security event, for the reason that was typed.</summary>
public sealed record DismissHeard : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "dismiss-heard";

    /// <summary>The event's number on the ticket.</summary>
    public required int Event { get; init; }

    /// <summary>The input of the card, read from the same payload.</summary>
    [JsonIgnore]
    public NoEventEntry? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of($"{base.Operation}:{Event}", Answers);

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["event"] = Event.ToString(CultureInfo.InvariantCulture);
        return data;
    }
}
