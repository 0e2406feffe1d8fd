namespace Microsoft.Bot.Schema;

/// <summary>The single sign-on part of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{

}
