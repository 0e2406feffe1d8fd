using System.Collections.Immutable;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Goes through everything once and removes what KB-450 no longer keeps; or only says what that is.</summary>
public sealed class RetentionRun(IEnumerable<IRetentionRule> rules, ITableStore tables)
{
    /// <param name="now">The instant by which everything is judged.</param>
    /// <param name="dry">Removes nothing. What only follows a ticket that would go (its threads, its month) is then not found.</param>
    /// <param name="found">Is told of everything that is removed, or would be.</param>
    /// <returns>How many of each kind were removed, or would be. What changed while it was being removed is left to the next run and does not count.</returns>
    public async Task<ImmutableSortedDictionary<ExpiredKind, int>> RunAsync(DateTimeOffset now, bool dry, Action<Expired> found, CancellationToken cancellationToken)
    {
        var counts = ImmutableSortedDictionary<ExpiredKind, int>.Empty;
        foreach (var rule in rules)
        {
            await foreach (var expired in rule.FindAsync(now, cancellationToken))
            {
                if (dry || await expired.RemoveAsync(cancellationToken))
                {
                    counts = counts.SetItem(expired.Kind, counts.GetValueOrDefault(expired.Kind) + 1);
                    found(expired);
                }
            }
        }

        if (!dry && !counts.IsEmpty)
        {
            await tables.EraseRemovedAsync(cancellationToken);
        }

        return counts;
    }
}
