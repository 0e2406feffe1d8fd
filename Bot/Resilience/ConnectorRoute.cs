namespace LeanTechBot.Bot.Resilience;

/// <summary>One kind of call to one destination.</summary>
/// <param name="Kind">What it does there.</param>
/// <param name="ServiceUrl">The service that is called.</param>
/// <param name="Destination">The id of the conversation, channel, team or person it is about.</param>
public readonly record struct ConnectorRoute(ConnectorCallKind Kind, string ServiceUrl, string Destination);
