using System.Text.Json;
using AdaptiveCards;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// The inputs of one card: labelled above, prefilled, each error at its field. Ids are the property names of the answers. What is needed
/// to go on has a star, and nothing is required by the host: a required input would block the quiet buttons, and what was typed beside it would be lost with the click.
/// </summary>
/// <param name="errors">What is wrong, by field.</param>
/// <param name="heard">The fields of the step that facts of the notes speak of.</param>
internal sealed class Inputs(IReadOnlyCollection<FieldError> errors, IEnumerable<HeardField>? heard = null)
{
    /// <summary>SOP-7010 sets no limit; one line of a summary does.</summary>
    private const int LineLength = 200;

    /// <summary>What a line of the card shows of a text.</summary>
    private const int ShortText = 60;

    /// <summary>Longer texts can be typed in the chat, where they become notes.</summary>
    private const int TextLength = 2_000;

    public AdaptiveElement[] Text(string property, string label, string? value, string? placeholder = null, bool required = false) => Field(property, new AdaptiveTextInput
    {
        Id = Id(property),
        Label = Marked(label, required),
        Value = Prefilled(value, LineLength),
        Placeholder = placeholder,
        MaxLength = LineLength,
    });

    public AdaptiveElement[] LongText(string property, string label, string? value, string? placeholder = null, int most = TextLength, bool required = false) => Field(property, new AdaptiveTextInput
    {
        Id = Id(property),
        Label = Marked(label, required),
        Value = Prefilled(value, most),
        Placeholder = placeholder,
        MaxLength = most,
        IsMultiline = true,
    });

    /// <summary>A long text that takes one line of the card while it is short: what has line breaks or is long gets the room it needs.</summary>
    public AdaptiveElement[] Paragraph(string property, string label, string? value, string? placeholder = null, bool required = false)
    {
        var isShort = value is null || (value.Length <= ShortText && !value.Contains('\n'));
        return Field(property, new AdaptiveTextInput
        {
            Id = Id(property),
            Label = Marked(label, required),
            Value = Prefilled(value, TextLength),
            Placeholder = placeholder,
            MaxLength = TextLength,
            IsMultiline = !isShort,
        });
    }

    public AdaptiveElement[] Choice(string property, string label, string? value, IEnumerable<(string Value, string Title)> choices, string? placeholder = null, bool required = false) =>
        Field(property, new AdaptiveChoiceSetInput
        {
            Id = Id(property),
            Label = Marked(label, required),
            Value = value,
            Placeholder = placeholder,
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [.. choices.Select(choice => new AdaptiveChoice { Value = choice.Value, Title = choice.Title })],
        });

    public AdaptiveElement[] Date(string property, string label, string? value, bool required = false) =>
        Field(property, new AdaptiveDateInput { Id = Id(property), Label = Marked(label, required), Value = value });

    public AdaptiveElement[] Time(string property, string label, string? value, bool required = false) =>
        Field(property, new AdaptiveTimeInput { Id = Id(property), Label = Marked(label, required), Value = value });

    public AdaptiveElement[] Toggle(string property, string title, bool? value, string label, bool required = false) => Field(property, new AdaptiveToggleInput
    {
        Id = Id(property),
        Title = title,
        Label = Marked(label, required),
        Wrap = true,
        ValueOn = "true",
        ValueOff = "false",
        Value = value == true ? "true" : "false",
    });

    /// <summary>Whether something is wrong with a field.</summary>
    public bool HasError(string property) => errors.Any(error => error.Field == property);

    /// <summary>The error at a field, or nothing.</summary>
    public IEnumerable<AdaptiveElement> Error(string property) => errors.Where(error => error.Field == property).Take(1)
        .Select(error => (AdaptiveElement)Words.Line(Words.Small($"✗ {error.Message}", bold: true)));

    /// <summary>How many entries are asked for, said beside the button that was clicked: the errors themselves may be out of sight above it.</summary>
    public static IEnumerable<AdaptiveElement> Count(IReadOnlyCollection<FieldError> errors) => errors.Count == 0
        ? []
        : [Words.Alert($"✗ {errors.Count} {(errors.Count == 1 ? "entry" : "entries")} to complete above")];

    /// <summary>Two fields side by side.</summary>
    public static AdaptiveColumnSet Pair(IEnumerable<AdaptiveElement> left, IEnumerable<AdaptiveElement> right) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(), Items = [.. left] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(), Items = [.. right] },
        ],
    };

    private static string Id(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    /// <summary>The label with the mark of what is needed to go on.</summary>
    private static string Marked(string label, bool required) => required ? $"{label} *" : label;

    private static string? Prefilled(string? value, int most) => value is null ? null : Clip.To(value, most);

    private AdaptiveElement[] Field(string property, AdaptiveInput input) => [input, .. Error(property), .. HeardLines.Under(heard, property)];
}
