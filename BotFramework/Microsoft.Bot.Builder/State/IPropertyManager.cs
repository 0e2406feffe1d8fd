namespace Microsoft.Bot.Builder;

/// <summary>Gives access to named properties.</summary>
public interface IPropertyManager
{
    /// <summary>Names a property; nothing is read yet.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
