using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Bot.Turns;

/// <summary>The kinds of secrets masked in a turn's activity, as the turn state carries them.</summary>
public sealed class MaskedSecrets
{
    private readonly SortedSet<SecretKind> kinds = [];

    public IReadOnlyCollection<SecretKind> Kinds => kinds;

    /// <summary>Masks a text and remembers what was found.</summary>
    public string Mask(string text)
    {
        var masked = SecretMask.Apply(text);
        kinds.UnionWith(masked.Found);
        return masked.Text;
    }
}
