using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata about an activity: a mention, a place, the client's capabilities.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default) => Type = type;

    /// <summary>What the entity is, usually a schema.org type.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Members of the JSON that this type does not name.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>The entity as a more particular type.</summary>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>Takes over what a more particular type says.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Whether both say the same on the wire.</summary>
    public bool Equals(Entity other) =>
        other != null && string.Equals(JsonConvert.SerializeObject(this), JsonConvert.SerializeObject(other), StringComparison.Ordinal);

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj is Entity other && other.GetType() == GetType() && Equals(other));

    public override int GetHashCode() => base.GetHashCode();
}
