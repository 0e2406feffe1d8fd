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
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        try
        {
            switch (activity.Name)
            {
                case null when activity.ChannelId == Channels.Msteams:
                    return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);

                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, Read<FileConsentCardResponse>(activity), cancellationToken).ConfigureAwait(false);

                case "composeExtension/queryLink":
                    return CreateInvokeResponse(await OnTeamsAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(activity), cancellationToken).ConfigureAwait(false));

                case "composeExtension/anonymousQueryLink":
                    return CreateInvokeResponse(await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(activity), cancellationToken).ConfigureAwait(false));

                case "composeExtension/query":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(activity), cancellationToken).ConfigureAwait(false));

                case "composeExtension/selectItem":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionSelectItemAsync(turnContext, activity.Value as JObject, cancellationToken).ConfigureAwait(false));

                case "composeExtension/submitAction":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Read<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false));

                case "composeExtension/fetchTask":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Read<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false));

                case "composeExtension/querySettingUrl":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, Read<MessagingExtensionQuery>(activity), cancellationToken).ConfigureAwait(false));

                case "composeExtension/setting":
                    await OnTeamsMessagingExtensionConfigurationSettingAsync(turnContext, activity.Value as JObject, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "composeExtension/onCardButtonClicked":
                    await OnTeamsMessagingExtensionCardButtonClickedAsync(turnContext, activity.Value as JObject, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "task/fetch":
                    return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, Read<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false));

                case "task/submit":
                    return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, Read<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false));

                case "actionableMessage/executeAction" or "tab/fetch" or "tab/submit":
                    // Not supported here, but a value of the wrong shape is the caller's fault before it is that.
                    Read<JObject>(activity);
                    throw NotImplemented();

                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>An invoke without a name: a card's action of the old kind.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <inheritdoc/>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>A sign-in went on.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>The user said whether the bot may upload a file; 400 if they said anything else.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
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
    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>The user does not let the bot upload a file.</summary>
    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>A task module is opened.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => throw NotImplemented();

    /// <summary>A task module was submitted.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => throw NotImplemented();

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    /// <summary>Reads the value: 400 if it is no object. As in the SDK, a missing value and an unreadable one throw.</summary>
    private static T Read<T>(IInvokeActivity activity)
        => activity.Value is JObject json
            ? json.ToObject<T>()
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{activity.Value.GetType().Name}'");
}
