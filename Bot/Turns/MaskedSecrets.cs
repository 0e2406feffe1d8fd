using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Bot.Turns;

/// <summary>The kinds of secrets masked in a turn's activity, as the turn state carries them.</summary>
public sealed class MaskedSecrets
{
    private readonly SortedSet<SecretKind> kinds = [];

    public IReadOnlyCollection<SecretKind> Kinds => kinds;

    /// <summary>Masks a text and remembers what was found.</summary>
    public string Mask(string text) => Add(SecretMask.Apply(text));

    /// <summary>Remembers what was found in a text; returns it masked.</summary>
    public string Add(MaskedText masked)
    {
        kinds.UnionWith(masked.Found);
        return masked.Text;
    }
}
