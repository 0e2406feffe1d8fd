using System.Text;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A text being masked from left to right.</summary>
internal sealed class MaskingText(string text)
{
    private StringBuilder? masked;

    /// <summary>How much of the text is settled: a secret is never found twice.</summary>
    public int Position { get; private set; }

    /// <summary>Puts a mark in the place of a secret at or after <see cref="Position"/>.</summary>
    public void Mask(int start, int end, SecretKind kind)
    {
        masked ??= new StringBuilder(text.Length);
        masked.Append(text, Position, start - Position).Append(SecretMark.Of(kind));
        Position = end;
    }

    /// <summary>The masked text; the very same string when nothing was masked.</summary>
    public override string ToString() => masked is null ? text : string.Concat(masked.ToString(), text.AsSpan(Position));
}
