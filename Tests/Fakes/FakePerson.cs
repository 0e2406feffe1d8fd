namespace LeanTechBot.Tests.Fakes;

/// <summary>A person in the tenant, and their personal chat with the bot.</summary>
internal sealed record FakePerson(string Id, string Name, string ChatId);
