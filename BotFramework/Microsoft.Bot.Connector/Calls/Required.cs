using System.Runtime.CompilerServices;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Calls;

/// <summary>Arguments without which an operation cannot be sent.</summary>
internal static class Required
{
    /// <exception cref="ValidationException">The argument is null.</exception>
    public static T NotNull<T>(T argument, [CallerArgumentExpression(nameof(argument))] string name = null)
        where T : class =>
        argument ?? throw new ValidationException(ValidationRules.CannotBeNull, name);
}
