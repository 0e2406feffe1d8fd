using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Fakes;

/// <summary>One call the bot made to the channel.</summary>
/// <param name="Method">POST sends, PUT updates, DELETE deletes.</param>
/// <param name="Path">The path with its ids as they were escaped.</param>
/// <param name="Body">The activity; null where the call has none.</param>
internal sealed record ConnectorRequest(string Method, string Path, JsonObject? Body);
