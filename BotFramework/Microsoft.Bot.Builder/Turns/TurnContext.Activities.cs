using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Sending, updating and deleting: through the registered handlers, then the adapter.</content>
public partial class TurnContext
{
    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            message.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            message.InputHint = inputHint;
        }

        return await SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);

        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A handler may have kept the activity from being sent.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return SendFromHandlerAsync(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);

        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFromHandlerAsync(0, addressed, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteFromHandlerAsync(0, reference, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFromHandlerAsync(0, conversationReference, cancellationToken).ConfigureAwait(false);
    }

    private Task<ResourceResponse[]> SendFromHandlerAsync(int index, List<Activity> outgoing, CancellationToken cancellationToken)
        => index < _sendHandlers.Count
            ? _sendHandlers[index](this, outgoing, () => SendFromHandlerAsync(index + 1, outgoing, cancellationToken))
            : Activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? Task.FromResult(BufferReplies(outgoing))
                : SendThroughAdapterAsync(outgoing, cancellationToken);

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, outgoing.ToArray(), cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < responses.Length; i++)
        {
            outgoing[i].Id = responses[i].Id;
            Responded |= outgoing[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] BufferReplies(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = outgoing[i];
            BufferedReplyActivities.Add(activity);

            // The adapter, which would note the answer of an invoke, does not see this activity.
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            }

            responses[i] = new ResourceResponse();
            Responded |= activity.Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private async Task<ResourceResponse> UpdateFromHandlerAsync(int index, Activity activity, CancellationToken cancellationToken)
    {
        if (index >= _updateHandlers.Count)
        {
            return await Adapter.UpdateActivityAsync(this, activity, cancellationToken).ConfigureAwait(false);
        }

        return await _updateHandlers[index](this, activity, NextAsync).ConfigureAwait(false);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateFromHandlerAsync(index + 1, activity, cancellationToken).ConfigureAwait(false);
            activity.Id = response.Id;
            return response;
        }
    }

    private Task DeleteFromHandlerAsync(int index, ConversationReference reference, CancellationToken cancellationToken)
        => index < _deleteHandlers.Count
            ? _deleteHandlers[index](this, reference, () => DeleteFromHandlerAsync(index + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
