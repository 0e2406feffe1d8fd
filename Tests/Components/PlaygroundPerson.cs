namespace LeanTechBot.Tests.Components;

/// <summary>A person in the Playground.</summary>
internal sealed record PlaygroundPerson(string Id, string Name, string AadObjectId);
