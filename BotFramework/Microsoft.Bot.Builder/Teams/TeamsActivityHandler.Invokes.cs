using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Invokes: files, message extensions, task modules.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        try
        {
            return await AnswerAsync(turnContext, turnContext.Activity, cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>An invoke without a name: a card's action of the old kind.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <inheritdoc/>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>A sign-in went on.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>The user said whether the bot may upload a file; 400 if they said anything else.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                break;

            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                break;

            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }

        return CreateInvokeResponse();
    }

    /// <summary>The user lets the bot upload a file.</summary>
    protected virtual Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>The user does not let the bot upload a file.</summary>
    protected virtual Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>A task module is opened.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>A task module was submitted.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken)
        => throw NotImplemented();

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    /// <summary>Reads the value: 400 if it is no object. As in the SDK, a missing value and an unreadable one throw.</summary>
    private static T Read<T>(IInvokeActivity activity)
        => activity.Value is JObject json
            ? json.ToObject<T>()
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{activity.Value.GetType().Name}'");

    private static async Task<InvokeResponse> Ok<T>(Task<T> answer) => CreateInvokeResponse(await answer.ConfigureAwait(false));

    private static async Task<InvokeResponse> Ok(Task done)
    {
        await done.ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private Task<InvokeResponse> AnswerAsync(ITurnContext<IInvokeActivity> turn, IInvokeActivity activity, CancellationToken token)
    {
        switch (activity.Name)
        {
            case null when activity.ChannelId == Channels.Msteams:
                return OnTeamsCardActionInvokeAsync(turn, token);

            case "fileConsent/invoke":
                return OnTeamsFileConsentAsync(turn, Read<FileConsentCardResponse>(activity), token);

            case "composeExtension/queryLink":
                return Ok(OnTeamsAppBasedLinkQueryAsync(turn, Read<AppBasedLinkQuery>(activity), token));

            case "composeExtension/anonymousQueryLink":
                return Ok(OnTeamsAnonymousAppBasedLinkQueryAsync(turn, Read<AppBasedLinkQuery>(activity), token));

            case "composeExtension/query":
                return Ok(OnTeamsMessagingExtensionQueryAsync(turn, Read<MessagingExtensionQuery>(activity), token));

            case "composeExtension/selectItem":
                return Ok(OnTeamsMessagingExtensionSelectItemAsync(turn, activity.Value as JObject, token));

            case "composeExtension/submitAction":
                return Ok(OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, Read<MessagingExtensionAction>(activity), token));

            case "composeExtension/fetchTask":
                return Ok(OnTeamsMessagingExtensionFetchTaskAsync(turn, Read<MessagingExtensionAction>(activity), token));

            case "composeExtension/querySettingUrl":
                return Ok(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn, Read<MessagingExtensionQuery>(activity), token));

            case "composeExtension/setting":
                return Ok(OnTeamsMessagingExtensionConfigurationSettingAsync(turn, activity.Value as JObject, token));

            case "composeExtension/onCardButtonClicked":
                return Ok(OnTeamsMessagingExtensionCardButtonClickedAsync(turn, activity.Value as JObject, token));

            case "task/fetch":
                return Ok(OnTeamsTaskModuleFetchAsync(turn, Read<TaskModuleRequest>(activity), token));

            case "task/submit":
                return Ok(OnTeamsTaskModuleSubmitAsync(turn, Read<TaskModuleRequest>(activity), token));

            case "actionableMessage/executeAction" or "tab/fetch" or "tab/submit":
                // Not supported here, but a value of the wrong shape is the caller's fault before it is that.
                Read<JObject>(activity);
                throw NotImplemented();

            default:
                return base.OnInvokeActivityAsync(turn, token);
        }
    }
}
