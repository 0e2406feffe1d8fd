namespace LeanTechBot.Bot.Storage;

/// <summary>The rows of one partition from a row key (included) to another (excluded), in ordinal order.</summary>
public readonly record struct RowRange
{
    /// <exception cref="ArgumentException">A part is no legal key, see <see cref="TableKey"/>.</exception>
    public RowRange(string partition, string from, string to)
    {
        Partition = TableKey.Checked(partition, nameof(partition));
        From = TableKey.Checked(from, nameof(from));
        To = TableKey.Checked(to, nameof(to));
    }

    public string Partition { get; }

    /// <summary>The first row key that belongs to the range, whether or not there is such a row.</summary>
    public string From { get; }

    /// <summary>The first row key that no longer belongs to the range.</summary>
    public string To { get; }

    /// <summary>Every row whose key starts with the prefix. The prefix may not end in <c>~</c>, the last character a key can have.</summary>
    public static RowRange StartingWith(string partition, string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        var next = (char)(prefix[^1] + 1);
        while (next is '#' or '%' or '\'' or '/' or '?' or '\\')
        {
            next++;
        }

        return new RowRange(partition, prefix, prefix[..^1] + next);
    }
}
