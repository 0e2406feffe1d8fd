using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>Something to click on a shown card that submits an action.</summary>
/// <param name="Title">What it reads, or what a screen reader says of it.</param>
/// <param name="Action">The element <c>Action.Execute</c> or <c>Action.Submit</c>.</param>
internal sealed record CardButton(string Title, JsonObject Action)
{
    public string? Verb => Action["verb"]?.GetValue<string>();

    public JsonObject Data => (JsonObject)(Action["data"]?.DeepClone() ?? new JsonObject());

    /// <summary>The action of a host that knows no Action.Execute.</summary>
    public JsonObject FallbackData => (JsonObject)(Action["fallback"]?["data"]?.DeepClone() ?? throw new InvalidOperationException($"{Title} has no Action.Submit to fall back on."));
}
