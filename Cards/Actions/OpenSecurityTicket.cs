using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>Opens a ticket of its own for a security concern that an earlier one cannot take any more; what was typed of it goes along. A part that was not said is empty.</summary>
public sealed record OpenSecurityTicket : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "new-security";

    public required string Concern { get; init; }

    public required string Observed { get; init; }

    public required string ConcernSystem { get; init; }

    public required string DiscoveredDate { get; init; }

    public required string DiscoveredTime { get; init; }

    public required string Suspicion { get; init; }

    /// <summary>What was typed, to be the ticket's first note; null or empty where the concern was not heard in a message.</summary>
    public string? Text { get; init; }

    /// <summary>The id of the message that said it; null or empty when it is not known.</summary>
    public string? Message { get; init; }

    public override string Verb => Name;

    public static OpenSecurityTicket With(string card, CategorizationAnswers facts) => new()
    {
        Card = card,
        Concern = facts.Concern ?? "",
        Observed = facts.Observed ?? "",
        ConcernSystem = facts.ConcernSystem ?? "",
        DiscoveredDate = facts.DiscoveredDate ?? "",
        DiscoveredTime = facts.DiscoveredTime ?? "",
        Suspicion = facts.Suspicion ?? "",
    };

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        (data["concern"], data["observed"], data["concernSystem"]) = (Concern, Observed, ConcernSystem);
        (data["text"], data["message"]) = (Text ?? "", Message ?? "");
        (data["discoveredDate"], data["discoveredTime"], data["suspicion"]) = (DiscoveredDate, DiscoveredTime, Suspicion);
        return data;
    }

    /// <summary>What was typed, as the new ticket holds it.</summary>
    public CategorizationAnswers Facts() => new()
    {
        Concern = Typed.Text(Concern),
        Observed = Typed.Text(Observed),
        ConcernSystem = Typed.Text(ConcernSystem),
        DiscoveredDate = Typed.Text(DiscoveredDate),
        DiscoveredTime = Typed.Text(DiscoveredTime),
        Suspicion = Typed.Text(Suspicion),
    };
}
