namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// A word of a text as the reader compares it: lower case, without accents and apostrophes, numbers and addresses by their shape.
/// </summary>
/// <param name="Word">
/// The word, or its shape: <c>#num</c>, <c>#time</c>, <c>#size</c>, <c>#ip</c>, <c>#lt</c>, <c>#inc</c>, <c>#code</c>, <c>#ext</c>;
/// or one of <c>?</c>, <c>!</c>, <c>=</c>.
/// </param>
/// <param name="Place">Where it stands in the text.</param>
/// <param name="BeginsClause">Whether it is the first word after a comma, a full stop or the like.</param>
public readonly record struct TextToken(string Word, WordsOf Place, bool BeginsClause)
{
    /// <summary>Whether it is a word of letters, not a shape and not punctuation.</summary>
    public bool IsWord => Word[0] is not ('#' or '?' or '!' or '=');
}
