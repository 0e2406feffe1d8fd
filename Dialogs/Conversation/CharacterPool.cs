using System.Buffers;
using Newtonsoft.Json;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>The process's array pool, as Newtonsoft.Json asks for it.</summary>
internal sealed class CharacterPool : IArrayPool<char>
{
    public static CharacterPool Instance { get; } = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
