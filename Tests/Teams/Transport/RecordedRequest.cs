namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>A request as a service received it.</summary>
internal sealed record RecordedRequest(string Method, Uri Uri, string Body, string? Authorization);
