using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>One input of a shown card.</summary>
internal sealed record CardInput
{
    public required string Id { get; init; }

    /// <summary>The element's type, e.g. <c>Input.Text</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The label without the mark of what is needed.</summary>
    public required string Label { get; init; }

    /// <summary>Whether the label says that it is needed to go on.</summary>
    public bool IsMarked { get; init; }

    /// <summary>What it holds before anyone types; empty when nothing.</summary>
    public required string Value { get; init; }

    public int? MaxLength { get; init; }

    private const string Mark = " *";

    /// <summary>The titles and values to choose from; empty for other inputs.</summary>
    public IReadOnlyList<(string Title, string Value)> Choices { get; init; } = [];

    public static CardInput Read(JsonObject element) => new()
    {
        Id = element["id"]!.GetValue<string>(),
        Kind = element["type"]!.GetValue<string>(),
        Label = (element["label"]?.GetValue<string>() ?? "").Replace(Mark, "", StringComparison.Ordinal),
        IsMarked = element["label"]?.GetValue<string>().EndsWith(Mark, StringComparison.Ordinal) == true,
        Value = element["value"]?.GetValue<string>() ?? "",
        MaxLength = element["maxLength"]?.GetValue<int>(),
        Choices = [.. (element["choices"]?.AsArray() ?? []).Select(choice => (choice!["title"]!.GetValue<string>(), choice["value"]!.GetValue<string>()))],
    };

    /// <summary>What the host submits when a person enters something: a choice is picked by its title, a text ends where the host ends it.</summary>
    /// <exception cref="InvalidOperationException">A person could not enter that.</exception>
    public string Entered(string entry) => Kind switch
    {
        "Input.ChoiceSet" => Choices.Where(choice => choice.Title == entry || choice.Value == entry).Select(choice => choice.Value).FirstOrDefault()
            ?? throw new InvalidOperationException($"\"{Label}\" has no choice \"{entry}\". It has: {string.Join(", ", Choices.Select(choice => choice.Title))}."),
        "Input.Toggle" when entry is not ("true" or "false") => throw new InvalidOperationException($"\"{Label}\" is a toggle."),
        "Input.Text" when entry.Length > MaxLength => throw new InvalidOperationException($"\"{Label}\" takes {MaxLength} characters."),
        _ => entry,
    };
}
