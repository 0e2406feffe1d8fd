using AdaptiveCards;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.Cards.Parts;

/// <summary>What the bot knows, beside the input it belongs to, in one or two lines.</summary>
internal static class KnowledgeBox
{
    /// <summary>A KB-601 code: name, severity, action.</summary>
    public static AdaptiveContainer Of(PortalError error) => Box(Runs(error));

    /// <summary>The same as a line without a box, where there is little room.</summary>
    public static AdaptiveRichTextBlock Line(PortalError error) => Words.Line(Runs(error));

    /// <summary>A named remark.</summary>
    public static AdaptiveContainer Of(string name, string text) => Box(Words.Small(name, bold: true), Words.Small($" · {text}"));

    private static AdaptiveTextRun[] Runs(PortalError error) =>
    [
        Words.Small($"{error.Code} {error.Name}", bold: true),
        Words.Small($" · {(error.Severity is { } severity ? $"{severity} · " : "")}{error.Action}"),
    ];

    private static AdaptiveContainer Box(params AdaptiveTextRun[] runs) => new()
    {
        Style = AdaptiveContainerStyle.Accent,
        Spacing = AdaptiveSpacing.Small,
        Items = [Words.Line(runs)],
    };
}
