namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>What KB-450 reminds an engineer of, for a client's tag and for a secret that was typed.</summary>
public static class PrivacyReminder
{
    /// <summary>The tag as it is written on a card: <c>GDPR</c>.</summary>
    public static string Name(PrivacyTag tag) => tag.ToString().ToUpperInvariant();

    /// <summary>The reminder for a client with this tag, in one sentence.</summary>
    public static string For(PrivacyTag tag) => throw new NotSupportedException(tag.ToString());

    /// <summary>What to do after a secret of this kind was typed, in one or two sentences.</summary>
    public static string For(SecretKind kind) => throw new NotSupportedException(kind.ToString());
}
