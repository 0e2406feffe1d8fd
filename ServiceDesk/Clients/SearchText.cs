using System.Collections.Immutable;
using System.Text;

namespace LeanTechBot.ServiceDesk.Clients;

/// <summary>A text as the client directory compares it: lower case, without accents, words of letters and digits only.</summary>
internal sealed class SearchText
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    public SearchText(string? text)
    {
        Words = [.. Normalise(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Phrase = string.Join(' ', Words);
        Compact = string.Concat(Words);
    }

    /// <summary>The words in their order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The words with one blank between them.</summary>
    public string Phrase { get; }

    /// <summary>The words run together: "North Gate" and "northgate" are the same.</summary>
    public string Compact { get; }

    private static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var typed in text)
        {
            var letter = char.ToLowerInvariant(typed);
            var accented = Accented.IndexOf(letter, StringComparison.Ordinal);
            if (accented >= 0)
            {
                plain.Append(Plain[accented]);
            }
            else if (char.IsLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (letter is not ('\'' or '’' or '.'))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString();
    }
}
