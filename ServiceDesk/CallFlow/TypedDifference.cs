using System.Reflection;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What was typed beside what is held, in the words of a note.</summary>
public static class TypedDifference
{
    /// <summary>
    /// Every text that differs and every box newly ticked, by the name of its field; null when there is none. A box that is not ticked says nothing: nobody may have touched it.
    /// </summary>
    public static string? Of<T>(T held, T typed) where T : notnull
    {
        var fields = typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => (property.Name, Typed: Words(property.GetValue(typed)), Held: Words(property.GetValue(held))))
            .Where(field => field.Typed is not null && field.Typed != field.Held)
            .Select(field => $"{field.Name}: {field.Typed}")
            .ToArray();
        return fields is [] ? null : string.Join("; ", fields);
    }

    private static string? Words(object? value) => value switch
    {
        string text => Typed.Text(text),
        true => "yes",
        _ => null,
    };
}
