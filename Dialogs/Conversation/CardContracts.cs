using System.Reflection;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Newtonsoft's own contracts, made cheaper for cards: most properties of an element are at their default and left out, and these contracts ask that of the
/// property itself, where Newtonsoft boxes the value first and compares objects.
/// </summary>
internal sealed class CardContracts : DefaultContractResolver
{
    private static readonly MethodInfo DiffersOf = typeof(CardContracts).GetMethod(nameof(Differs), BindingFlags.NonPublic | BindingFlags.Static)!;

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { GetMethod: { IsStatic: false } getter, DeclaringType: { } owner, PropertyType: var type }
            && property is { ShouldSerialize: null, Required: Required.Default }
            && (property.DefaultValueHandling == DefaultValueHandling.Ignore || (property.NullValueHandling == NullValueHandling.Ignore && !type.IsValueType))
            && (property.DefaultValue is null || property.DefaultValue.GetType() == type))
        {
            property.ShouldSerialize = (Predicate<object>)DiffersOf.MakeGenericMethod(owner, type).Invoke(null, [getter, property.DefaultValue])!;
        }

        return property;
    }

    protected override JsonObjectContract CreateObjectContract(Type objectType)
    {
        var contract = base.CreateObjectContract(objectType);
        if (contract.ExtensionDataGetter is { } more)
        {
            contract.ExtensionDataGetter = element => element is AdaptiveTypedElement { AdditionalProperties.Count: 0 } ? null : more(element);
        }

        return contract;
    }

    private static Predicate<object> Differs<TOwner, TValue>(MethodInfo getter, object? defaultValue)
    {
        var get = getter.CreateDelegate<Func<TOwner, TValue?>>();
        var usual = defaultValue is TValue given ? given : default;
        return owner => !EqualityComparer<TValue?>.Default.Equals(get((TOwner)owner), usual);
    }
}
