using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace LeanTechBot.Bot.Storage;

/// <summary>
/// The address of a row: its partition and its row key. Both are visible ASCII without <c>/ \ # ? % '</c>, at most
/// <see cref="MaxLength"/> characters, so that they are legal in Azure Table Storage and every back end sorts them alike
/// (UTF-8, UTF-16 and byte order are the same for ASCII). Ids from outside pass through <see cref="Escape"/> first.
/// </summary>
public readonly record struct TableKey
{
    /// <summary>The longest partition or row key, in characters: Azure's limit.</summary>
    public const int MaxLength = 512;

    /// <summary>The longest result of <see cref="Escape"/>: it leaves room for a prefix and a second id in the same key.</summary>
    public const int MaxEscapedLength = 240;

    private const char EscapeMark = '!';

    private static readonly SearchValues<char> Legal = SearchValues.Create(
        string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => !@"/\#?%'".Contains(c))));

    private static readonly SearchValues<char> KeptByEscape = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:;=@,");

    /// <exception cref="ArgumentException">A part is empty, too long, or has a character that a key may not have.</exception>
    public TableKey(string partition, string row)
    {
        Partition = Checked(partition, nameof(partition));
        Row = Checked(row, nameof(row));
    }

    public string Partition { get; }

    public string Row { get; }

    /// <summary>
    /// Turns any id into a legal part of a key, different ids into different parts. Letters, digits and <c>- _ . : ; = @ ,</c> stay;
    /// every other UTF-16 unit, the separator <c>|</c> included, becomes <c>!</c> and its four hexadecimal digits, which can be read
    /// back. Where that is longer than <see cref="MaxEscapedLength"/> the part is <c>!!</c> and the SHA-256 of the id's UTF-16 text
    /// in hexadecimal instead: still one part per id, but no longer readable.
    /// </summary>
    public static string Escape(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length <= MaxEscapedLength && !id.AsSpan().ContainsAnyExcept(KeptByEscape))
        {
            return id;
        }

        var escaped = new StringBuilder(id.Length + 16);
        foreach (var c in id)
        {
            if (KeptByEscape.Contains(c))
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append(EscapeMark).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }

            if (escaped.Length > MaxEscapedLength)
            {
                return $"{EscapeMark}{EscapeMark}{Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan())))}";
            }
        }

        return escaped.ToString();
    }

    /// <summary>Returns the part if it is legal in a key.</summary>
    internal static string Checked(string part, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(part, name);
        if (part.Length > MaxLength)
        {
            throw new ArgumentException($"A key of {part.Length} characters: at most {MaxLength} are possible.", name);
        }

        var illegal = part.AsSpan().IndexOfAnyExcept(Legal);
        return illegal < 0
            ? part
            : throw new ArgumentException($"A key may not have U+{(int)part[illegal]:X4}, which is at position {illegal}: escape ids first.", name);
    }

    public override string ToString() => $"{Partition}/{Row}";
}
