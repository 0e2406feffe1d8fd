namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Reads a choice from its wire value: the name of one of the enum's members, in any letter case. Numbers are no names.</summary>
public static class Choice
{
    public static T? Read<T>(string? text) where T : struct, Enum =>
        text?.Trim() is { Length: > 0 } name && !char.IsAsciiDigit(name[0]) && name[0] is not ('-' or '+')
        && Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : null;
}
