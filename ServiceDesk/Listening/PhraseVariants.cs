namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Writes a phrase with alternatives of several words as several phrases without any.</summary>
internal static class PhraseVariants
{
    /// <summary>The phrases that together say the same; alternatives of one word stay together.</summary>
    /// <exception cref="FormatException">A bracket is missing.</exception>
    public static IEnumerable<string> Expand(string phrase)
    {
        var variants = new List<string> { "" };
        foreach (var part in Parts(phrase))
        {
            variants = [.. variants.SelectMany(begun => AlternativesOf(part).Select(alternative => $"{begun} {alternative}"))];
        }

        return variants.Select(variant => variant.Trim());
    }

    private static IEnumerable<string> AlternativesOf(string part)
    {
        if (!part.StartsWith('('))
        {
            return [part];
        }

        var alternatives = part.Trim('(', ')').Split('|');
        var words = alternatives.Where(alternative => !alternative.Contains(' ')).ToArray();
        var phrases = alternatives.Where(alternative => alternative.Contains(' '));
        return words is [] ? phrases : phrases.Prepend($"({string.Join('|', words)})");
    }

    /// <summary>The phrase at its spaces outside of brackets.</summary>
    private static IEnumerable<string> Parts(string phrase)
    {
        var start = 0;
        while (start < phrase.Length)
        {
            var end = EndOf(phrase, start);
            if (end > start)
            {
                yield return phrase[start..end];
            }

            start = end + 1;
        }
    }

    private static int EndOf(string phrase, int start)
    {
        var mark = phrase[start] == '(' ? ')' : ' ';
        var end = phrase.IndexOf(mark, start);
        if (mark == ')' && end < 0)
        {
            throw new FormatException($"\"{phrase}\" lacks a bracket");
        }

        return end < 0 ? phrase.Length : mark == ')' ? end + 1 : end;
    }
}
