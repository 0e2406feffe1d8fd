namespace Microsoft.Rest;

/// <summary>The rules that a <see cref="ValidationException"/> names.</summary>
public static class ValidationRules
{
    public static readonly string CannotBeNull = "cannot be null";
}
