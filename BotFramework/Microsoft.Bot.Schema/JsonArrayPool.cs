using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The process's array pool, as Newtonsoft.Json asks for it.</summary>
internal sealed class JsonArrayPool : IArrayPool<char>
{
    public static JsonArrayPool Instance { get; } = new JsonArrayPool();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
