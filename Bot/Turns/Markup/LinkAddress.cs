namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>The address of a link, where its words do not say it.</summary>
internal static class LinkAddress
{
    private static readonly string[] Shown = ["http:", "https:", "ftp:", "mailto:", "tel:"];

    /// <summary>The address to show beside a link's words; null where the words say it, or where it leads nowhere.</summary>
    public static string? Beside(string label, string address)
    {
        var shown = TypedCharacters.Line(address);
        if (!Shown.Any(scheme => shown.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        shown = WithoutScheme(shown, "mailto:", "tel:");
        return label.Contains(Core(shown), StringComparison.OrdinalIgnoreCase) ? null : shown;
    }

    /// <summary>What of an address people write when they write it themselves.</summary>
    private static string Core(string address) => WithoutScheme(address, "https://", "http://", "ftp://").TrimEnd('/');

    private static string WithoutScheme(string address, params ReadOnlySpan<string> schemes)
    {
        foreach (var scheme in schemes)
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return address[scheme.Length..];
            }
        }

        return address;
    }
}
