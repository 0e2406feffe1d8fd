namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Hashes the names of features: the same on every machine (FNV-1a with a final mix).</summary>
internal static class FeatureHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The beginning of a hash of features of one sort.</summary>
    public static uint Begin(char sort) => Add(Basis, sort);

    public static uint Add(uint hash, char letter) => (hash ^ letter) * Prime;

    public static uint Add(uint hash, string word)
    {
        foreach (var letter in word)
        {
            hash = Add(hash, letter);
        }

        return Add(hash, '\n');
    }

    /// <summary>Spreads the hash over all of its bits.</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
