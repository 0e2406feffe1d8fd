using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>The facts found so far in a text.</summary>
internal sealed class FactList(string text)
{
    private readonly List<StatedFact> facts = [];

    /// <summary>Whether a fact of this kind was found.</summary>
    public bool Has(FactKind kind) => facts.Exists(fact => fact.Kind == kind);

    /// <summary>Drops the facts of this kind: a better one was found.</summary>
    public void Remove(FactKind kind) => facts.RemoveAll(fact => fact.Kind == kind);

    /// <summary>The first fact of this kind; null when there is none.</summary>
    public StatedFact? First(FactKind kind) => facts.Find(fact => fact.Kind == kind);

    /// <summary>Whether a fact of this kind stands where these words stand, wholly or in part.</summary>
    public bool Holds(FactKind kind, int start, int length) =>
        facts.Exists(fact => fact.Kind == kind && fact.Place.Start < start + length && start < fact.Place.Start + fact.Place.Length);

    /// <summary>Adds a fact whose value is the words themselves.</summary>
    public void AddWords(FactKind kind, int start, int length)
    {
        while (length > 0 && IsMargin(text[start + length - 1]))
        {
            length--;
        }

        while (length > 0 && IsMargin(text[start]))
        {
            start++;
            length--;
        }

        if (length > 0)
        {
            facts.Add(new StatedFact(kind, text.Substring(start, length), new WordsOf(start, length)));
        }
    }

    /// <summary>Adds a fact whose value is not the words themselves.</summary>
    public void Add(FactKind kind, string value, int start, int length) =>
        facts.Add(new StatedFact(kind, value, new WordsOf(start, length)));

    /// <summary>Adds a fact that a match states.</summary>
    public void Add(FactKind kind, string value, Capture words) => Add(kind, value, words.Index, words.Length);

    /// <summary>The facts in the order of their places.</summary>
    public IReadOnlyList<StatedFact> InOrder() => [.. facts.OrderBy(fact => fact.Place.Start).ThenBy(fact => fact.Kind)];

    private static bool IsMargin(char sign) => char.IsWhiteSpace(sign) || ",;:.\"'()?!".Contains(sign, StringComparison.Ordinal);
}
