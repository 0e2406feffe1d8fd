namespace Microsoft.Bot.Builder;

/// <summary>Code that runs around every turn, in the order of registration.</summary>
public interface IMiddleware
{
    /// <summary>Handles the turn; calls <paramref name="next"/> to let it go on.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
