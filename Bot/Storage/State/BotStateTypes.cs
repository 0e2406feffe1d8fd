using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.Privacy;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace LeanTechBot.Bot.Storage.State;

/// <summary>
/// The types that bot state may hold, each under a name of its own. The SDK needs them back as what they were; nothing else is ever made from a stored name.
/// </summary>
internal sealed class BotStateTypes : ISerializationBinder
{
    private static readonly Dictionary<string, Type> ByName = new()
    {
        ["values"] = typeof(Dictionary<string, object>),
        ["dialogs"] = typeof(DialogState),
        ["dialog"] = typeof(DialogInstance),
        ["call"] = typeof(CallState),
        ["engineer"] = typeof(EngineerProfile),
        ["awaited-secret"] = typeof(AwaitedSecret),
    };

    private static readonly Dictionary<Type, string> ByType = ByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <exception cref="JsonSerializationException">The stored name is none of ours.</exception>
    public Type BindToType(string? assemblyName, string typeName) =>
        ByName.TryGetValue(typeName, out var type) ? type : throw new JsonSerializationException("Bot state holds a type of no known name.");

    /// <exception cref="JsonSerializationException">The type may not be kept in bot state.</exception>
    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = ByType.TryGetValue(serializedType, out var name) ? name : throw new JsonSerializationException($"{serializedType.Name} is not kept in bot state.");
    }
}
