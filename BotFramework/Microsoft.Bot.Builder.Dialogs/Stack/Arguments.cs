namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Checks of arguments.</summary>
internal static class Arguments
{
    /// <summary>Catches the cancellation token that slipped into an object parameter before it.</summary>
    /// <exception cref="ArgumentException">The value is a cancellation token.</exception>
    public static void RejectToken(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token");
        }
    }
}
