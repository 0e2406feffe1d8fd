namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What log-ins are made of a person's name.</summary>
internal static class PersonName
{
    /// <summary>Nobody's name has nearly so many parts, and more of them cost time.</summary>
    private const int MostParts = 8;

    /// <summary>A shorter one is too often another word.</summary>
    private const int Shortest = 4;

    /// <summary>Of Maria Dela Cruz: mdelacruz, mdcruz, mcruz, mariacruz, delacruzm …</summary>
    /// <param name="parts">The parts of the name, in lower case and without accents.</param>
    public static HashSet<string> LogIns(string[] parts) => parts.Take(MostParts).ToArray() is [_, _, ..] name
        ? [.. Enumerable.Range(1, name.Length - 1).SelectMany(at => Joined(name[..at],
            string.Concat(name[at..]))).Where(logIn => logIn.Length >= Shortest && !OrdinaryWords.Has(logIn))]
        : [];

    private static IEnumerable<string> Joined(string[] given, string family)
    {
        var (first, initials) = (given[0], string.Concat(given.Select(part => part[0])));
        return [initials + family, first[..1] + family, first + family, first + family[..1], family + initials, family + first[..1],
            family + first, .. given.Skip(1).Select(part => first[..1] + part)];
    }
}
