namespace Microsoft.Bot.Builder;

/// <summary>The bot's own logic, called when the middleware has run.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
