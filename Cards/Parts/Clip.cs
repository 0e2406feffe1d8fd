namespace LeanTechBot.Cards.Parts;

/// <summary>Shortens what a card repeats, so that it stays readable and under Teams' size; the ticket keeps the whole.</summary>
internal static class Clip
{
    public static string To(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd() + "…";
    }
}
