namespace Microsoft.Rest;

/// <summary>An operation was called with an argument that it cannot be sent with.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
        : base(message)
    {
    }

    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public string Rule { get; private set; }

    public string Target { get; private set; }
}
