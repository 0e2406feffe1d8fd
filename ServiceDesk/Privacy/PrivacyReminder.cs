namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>What KB-450 reminds an engineer of, for a client's tag and for a secret that was typed.</summary>
public static class PrivacyReminder
{
    /// <summary>The tag as it is written on a card: <c>GDPR</c>.</summary>
    public static string Name(PrivacyTag tag) => tag.ToString().ToUpperInvariant();

    /// <summary>The reminder for a client with this tag, in one sentence.</summary>
    public static string For(PrivacyTag tag) => tag switch
    {
        PrivacyTag.Gdpr => "No transfer or storage outside approved regions; data-subject requests go to the client's DPO; breach " +
            "notice within 72 h.",
        PrivacyTag.Hipaa => "Do not open, view or discuss patient data; PHI work over encrypted channels only; log all access.",
        PrivacyTag.Pci => "Stay out of the cardholder-data environment unless authorized; no card numbers in tickets, chat or logs.",
        PrivacyTag.Soc2 => "Record the state before and after every change; get formal approval for access; keep the audit trail.",
        PrivacyTag.Dpa => "Read the client's DPA before any action on data.",
        _ => throw new ArgumentOutOfRangeException(nameof(tag), tag, "KB-450 has no such tag."),
    };

    /// <summary>What to do after a secret of this kind was typed, in one or two sentences.</summary>
    public static string For(SecretKind kind) => kind switch
    {
        SecretKind.Password => "A password was masked and is not stored. Advise the client to change it at once, and never ask for " +
            "one: self-service reset instead (KB-450).",
        SecretKind.Token => "A token or key was masked and is not stored. Advise its owner to revoke it and issue a new one at once " +
            "(KB-450).",
        SecretKind.PrivateKey => "A private key was masked and is not stored. Advise its owner to replace it at once (KB-450).",
        SecretKind.CardNumber => "A payment card number was masked and is not stored. Card numbers never belong in a ticket, chat or " +
            "log (KB-450).",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "KB-450 has no such secret."),
    };
}
