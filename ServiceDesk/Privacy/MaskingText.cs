namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A text being masked from left to right.</summary>
internal sealed class MaskingText(ReadableText text)
{
    private List<SecretSpan>? found;

    /// <summary>What is read.</summary>
    public string Text => text.Text;

    /// <summary>How much of the text is settled: a secret is never found twice.</summary>
    public int Position { get; private set; }

    /// <summary>Puts a mark in the place of a secret; one that begins before <see cref="Position"/> is left.</summary>
    public void Mask(int start, int end, SecretKind kind)
    {
        if (start >= Position && end > start)
        {
            (found ??= []).Add(new SecretSpan(start, end, kind));
            Position = end;
        }
    }

    /// <summary>The masked text; the very same one when nothing was masked.</summary>
    public ReadableText Finish() => found is null ? text : text.Masked(found);
}
