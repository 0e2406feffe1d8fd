namespace LeanTechBot.Bot.Storage;

/// <summary>
/// What a transaction may be, on every back end alike: within the limits of Azure Table Storage (entity 1 MiB in UTF-16, 100 entities,
/// request 4 MiB, one partition, each entity once), which neither SQLite nor the Azurite emulator would enforce.
/// </summary>
public static class TransactionLimits
{
    /// <summary>The most changes of one transaction.</summary>
    public const int MaxChanges = 100;

    /// <summary>The longest body of a row, in UTF-16 characters: 960,000 of the 1,048,576 bytes of an entity, the rest is for keys and names.</summary>
    public const int MaxBodyLength = 480_000;

    /// <summary>
    /// The longest that the bodies of one transaction may be together, in UTF-16 characters: written as JSON a character takes up to
    /// six bytes, so 3.6 of the request's 4 MiB, the rest is for 100 changes' keys and headers.
    /// </summary>
    public const int MaxTotalLength = 600_000;

    /// <summary>Refuses a transaction that a back end could not make, or would make only in part.</summary>
    /// <exception cref="StorageLimitException">It is beyond a limit.</exception>
    /// <exception cref="ArgumentException">It is none: no changes, two partitions, a row twice, an illegal key, a body that is no Unicode text.</exception>
    public static void Check(IReadOnlyList<RowChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
        {
            throw new ArgumentException("A transaction needs at least one change.", nameof(changes));
        }

        Within(nameof(MaxChanges), changes.Count, MaxChanges);
        var partition = changes[0].Key.Partition ?? throw new ArgumentException("A change without a key.", nameof(changes));
        var rows = new HashSet<string>(changes.Count, StringComparer.Ordinal);
        var total = 0;
        foreach (var change in changes)
        {
            if (change.Key.Partition != partition)
            {
                throw new ArgumentException($"Two partitions in one transaction: {partition} and {change.Key.Partition}.", nameof(changes));
            }

            if (!rows.Add(change.Key.Row))
            {
                throw new ArgumentException($"The row {change.Key} is changed twice in one transaction.", nameof(changes));
            }

            CheckETag(change);
            total += CheckedLength(change);
        }

        Within(nameof(MaxTotalLength), total, MaxTotalLength);
    }

    /// <summary>An asterisk would mean any version to Azure: a change that overwrites what nobody has read.</summary>
    private static void CheckETag(RowChange change)
    {
        var etag = change switch
        {
            RowChange.Replace replace => replace.ETag,
            RowChange.Delete delete => delete.ETag,
            _ => "none",
        };
        if (etag is null or "" or "*")
        {
            throw new ArgumentException($"The change of {change.Key} names no version that was read.");
        }
    }

    private static int CheckedLength(RowChange change)
    {
        var body = change switch
        {
            RowChange.Insert insert => insert.Body,
            RowChange.Replace replace => replace.Body,
            _ => "",
        };
        Within(nameof(MaxBodyLength), body.Length, MaxBodyLength);
        return IsText(body)
            ? body.Length
            : throw new ArgumentException($"The body of {change.Key} has half a surrogate pair or a NUL, which no back end would keep.");
    }

    /// <summary>Whether the text survives UTF-8: every surrogate has its other half, and there is no NUL.</summary>
    private static bool IsText(string body)
    {
        if (body.Contains('\0'))
        {
            return false;
        }

        var rest = body.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 == rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
            {
                return false;
            }

            rest = rest[(at + 2)..];
        }

        return true;
    }

    private static void Within(string limit, int actual, int allowed)
    {
        if (actual > allowed)
        {
            throw new StorageLimitException(limit, actual, allowed);
        }
    }
}
