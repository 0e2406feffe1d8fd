using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>SOP-7005's spiels word for word, our own beside them, and how they are filled. Immutable and safe to share.</summary>
/// <param name="spiels">One for every <see cref="SpielId"/>; <see cref="Problems"/> says what would be wrong with them.</param>
public sealed partial class SpielBook(IReadOnlyDictionary<SpielId, Spiel> spiels)
{
    /// <summary>What is wrong with a set of texts, one sentence each; empty when it can be used.</summary>
    public static ImmutableArray<string> Problems(IReadOnlyDictionary<SpielId, Spiel> spiels) =>
        [.. Enum.GetValues<SpielId>().SelectMany(id => ProblemsOf(id, spiels))];

    /// <summary>The spiel with what it claims.</summary>
    public Spiel Of(SpielId id) => spiels[id];

    /// <summary>The spiel as SOP-7005 prints it, placeholders open.</summary>
    public string Text(SpielId id) => spiels[id].Text;

    /// <summary>
    /// The spiel with what is known filled in; the rest stays visibly open. What is filled in is never read as a placeholder itself.
    /// </summary>
    public FilledSpiel Fill(SpielId id, SpielContext context)
    {
        var text = Text(id);
        var filled = new StringBuilder(text.Length + 128);
        var open = ImmutableArray.CreateBuilder<string>();
        var copied = 0;
        foreach (Match match in Blank().Matches(text))
        {
            var blank = new SpielBlank(match.Groups["blank"].Value, match.Groups["form"].Value);
            filled.Append(text, copied, match.Index - copied);
            copied = match.Index + match.Length;
            filled.Append(blank.Fill(context, beforeStop: copied < text.Length && text[copied] == '.'));
            if (blank.StaysOpen(context))
            {
                open.Add(blank.Placeholder);
            }
        }

        return new FilledSpiel(id, filled.Append(text, copied, text.Length - copied).ToString(), open.ToImmutable());
    }

    private static IEnumerable<string> ProblemsOf(SpielId id, IReadOnlyDictionary<SpielId, Spiel> spiels)
    {
        if (!spiels.TryGetValue(id, out var spiel) || spiel.Text is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return [$"The spiel {id} has no text."];
        }

        var unknown = Blank().Matches(text).Select(match => match.Groups["blank"].Value).Where(blank => !SpielPlaceholder.All.Contains(blank));
        var rest = Blank().Replace(text, "");
        return
        [
            .. unknown.Select(blank => $"The spiel {id} has the placeholder {blank}, which the bot does not know."),
            .. rest.Contains('[') || rest.Contains(']') ? [$"The spiel {id} has a bracket without its other half: {text}"] : ImmutableArray<string>.Empty,
        ];
    }

    [GeneratedRegex(@"(?:Ms\./Mr\.(?<form>[ \u00A0]))?(?<blank>\[[^\[\]]*\])", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
