using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>The words of a question, compared without capitals, accents and signs.</summary>
public sealed class AskedWords
{
    private const char AnyEnd = '*';

    private readonly string phrase;

    public AskedWords(string question)
    {
        var text = new SearchText(question);
        phrase = $" {text.Phrase} ";
        Words = text.Words;
    }

    /// <summary>The single words in their order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether the question has these words; where they end with <c>*</c>, words that begin so.</summary>
    public bool Has(string words)
    {
        var wanted = new SearchText(words).Phrase;
        return phrase.Contains(words.EndsWith(AnyEnd) ? $" {wanted}" : $" {wanted} ", StringComparison.Ordinal);
    }

    public bool HasAny(params ReadOnlySpan<string> choices)
    {
        foreach (var words in choices)
        {
            if (Has(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the choices the question has.</summary>
    public int Count(IEnumerable<string> choices) => choices.Count(Has);
}
