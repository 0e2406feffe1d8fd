using System.Security.Cryptography;
using System.Text;

namespace LeanTechBot.Cards.Actions;

/// <summary>
/// Tells two clicks on one button apart by what was typed: the same click sent again has the same key, a corrected entry has another. Without it an entry
/// corrected on a card whose answer never arrived would be taken for a repeat, and lost.
/// </summary>
internal static class TypedKey
{
    private const int Bytes = 6;

    /// <summary>The operation's key with the typed answers in it; a record's text names every property with its value.</summary>
    public static string Of(string operation, object? typed) =>
        typed is null ? operation : $"{operation}:{Hash(typed.ToString()!)}";

    /// <summary>A text in a few characters, the same on every instance and after every restart.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
