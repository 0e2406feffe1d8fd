using System.Buffers.Text;
using System.Security.Cryptography;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Mints the key of a rendered card: short, unique, and not to be guessed.</summary>
public static class CardKey
{
    public static string Mint() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
}
