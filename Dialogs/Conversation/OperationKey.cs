using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Makes the keys by which a repeated operation is recognised. An activity's id is unique in its conversation alone, and a card can be clicked by several people: so each key
/// carries the conversation, and the person whose operation it is.
/// </summary>
public static class OperationKey
{
    /// <summary>More than enough to tell all conversations and people of a tenant apart.</summary>
    private const int Bytes = 16;

    /// <summary>The key of what one person does in a conversation.</summary>
    public static string Of(string operation, string conversation, PersonId person) => $"{operation}@{Hash($"{conversation}\n{person}")}";

    /// <summary>The key of a message that counts once, whoever brings it: written to the bot, or added to the notes by somebody else.</summary>
    public static string OfMessage(string operation, string conversation) => $"{operation}@{Hash(conversation)}";

    /// <summary>A text in a few characters, the same on every instance and after every restart.</summary>
    public static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
