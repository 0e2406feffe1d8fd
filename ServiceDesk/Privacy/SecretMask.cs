namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Masks what KB-450 says may never be stored: passwords, tokens, private keys and payment card numbers (Luhn).</summary>
public static class SecretMask
{
    public static MaskedText Apply(string text) => throw new NotSupportedException(text);
}
