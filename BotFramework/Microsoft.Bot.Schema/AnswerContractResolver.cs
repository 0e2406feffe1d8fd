using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Contracts for the body of an invoke's answer, without the properties that nobody outside their type can set: the SDK leaves those out
/// there, so that an anonymous type becomes <c>{}</c>.
/// </summary>
internal sealed class AnswerContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { SetMethod: null or { IsPrivate: true }, GetMethod: not { IsStatic: true } })
        {
            property.ShouldSerialize = _ => false;
        }

        return property;
    }
}
