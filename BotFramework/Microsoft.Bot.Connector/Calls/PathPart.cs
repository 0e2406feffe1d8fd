using System.Runtime.CompilerServices;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Calls;

/// <summary>An opaque id as one part of a path.</summary>
internal static class PathPart
{
    /// <exception cref="ValidationException">The id is null.</exception>
    public static string Of(string id, [CallerArgumentExpression(nameof(id))] string name = null) =>
        Uri.EscapeDataString(Required.NotNull(id, name));
}
