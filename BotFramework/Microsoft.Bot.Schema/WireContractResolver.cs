using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Contracts without the properties that only their own type can set: the protocol does not send those.</summary>
internal sealed class WireContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { SetMethod: null or { IsPrivate: true } or { IsFamily: true } } info && info.GetMethod is not { IsStatic: true })
        {
            property.ShouldSerialize = _ => false;
        }

        return property;
    }
}
