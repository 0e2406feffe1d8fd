using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>A card read as a person reads it: lines of text, inputs by their labels, buttons by their titles. Folded parts are read too.</summary>
internal sealed class ShownCard
{
    private readonly List<string> lines = [];
    private readonly List<CardInput> inputs = [];
    private readonly List<CardButton> buttons = [];

    public ShownCard(JsonObject json)
    {
        Json = json;
        Read(json);
    }

    public JsonObject Json { get; }

    /// <summary>What it says, from top to bottom; an input reads as its label and what it holds.</summary>
    public IReadOnlyList<string> Lines => lines;

    public IReadOnlyList<CardInput> Inputs => inputs;

    public IReadOnlyList<CardButton> Buttons => buttons;

    public string Text => string.Join("\n", lines);

    /// <summary>What an input holds, found by its label or id.</summary>
    public string ValueOf(string input) => Input(input).Value;

    /// <summary>An input by its label or id.</summary>
    /// <exception cref="InvalidOperationException">The card has no such input.</exception>
    public CardInput Input(string name) => inputs.FirstOrDefault(input => input.Label == name || input.Id == name)
        ?? throw new InvalidOperationException($"The card has no input \"{name}\":\n{this}");

    public CardButton? Button(string title) => buttons.FirstOrDefault(button => button.Title == title);

    public override string ToString() => $"{Text}\n[{string.Join("] [", buttons.Select(button => button.Title))}]";

    private void Read(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var item in array)
                {
                    Read(item);
                }

                break;
            case JsonObject element:
                ReadElement(element, element["type"]?.GetValue<string>() ?? "");
                break;
        }
    }

    private void ReadElement(JsonObject element, string type)
    {
        switch (type)
        {
            case "TextBlock":
                lines.Add(element["text"]!.GetValue<string>());
                break;
            case "RichTextBlock":
                lines.Add(string.Concat(element["inlines"]!.AsArray().Select(run => run!["text"]!.GetValue<string>())));
                break;
            case "Action.Execute" or "Action.Submit":
                buttons.Add(new CardButton(element["title"]!.GetValue<string>(), element));
                break;
            case { } when type.StartsWith("Input.", StringComparison.Ordinal):
                var input = CardInput.Read(element);
                inputs.Add(input);
                lines.Add($"{input.Label}: {input.Value}");
                break;
            default:
                foreach (var part in (string[])["body", "items", "columns", "selectAction", "actions"])
                {
                    Read(element[part]);
                }

                break;
        }
    }
}
