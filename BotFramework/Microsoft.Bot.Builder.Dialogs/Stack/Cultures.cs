using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Cultures by the name an activity gives. Every turn asks, and where the runtime has no culture data each question would
/// cost an exception; the names come from the wire, so only a bounded number of answers is kept.
/// </summary>
internal static class Cultures
{
    private const int MostKept = 512;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.Ordinal);

    /// <summary>The culture, or null if there is none of that name.</summary>
    public static CultureInfo Find(string name)
    {
        if (Known.TryGetValue(name, out var known))
        {
            return known;
        }

        CultureInfo culture;
        try
        {
            culture = CultureInfo.ReadOnly(new CultureInfo(name));
        }
        catch (CultureNotFoundException)
        {
            culture = null;
        }

        if (Known.Count < MostKept)
        {
            Known.TryAdd(name, culture);
        }

        return culture;
    }
}
