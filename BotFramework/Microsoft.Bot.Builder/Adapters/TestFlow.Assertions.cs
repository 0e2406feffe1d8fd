using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Debugger = System.Diagnostics.Debugger;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot must answer. Time-outs are in milliseconds.</content>
public partial class TestFlow
{
    /// <summary>The next reply has that text.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The next reply's text contains that text.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
        => AssertReply(
            reply =>
            {
                var message = reply.AsMessageActivity();
                if (message == null || !message.Text.Contains(expected))
                {
                    throw Mismatch(description, expected, message?.Text ?? "Not a Message Activity");
                }
            },
            description,
            timeout);

    /// <summary>The next reply has the same type and text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
        => AssertReply(expected, equalityComparer: null, description, timeout);

    /// <summary>The next reply has the same type and is equal, as the comparer sees it.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
        => AssertReply(
            reply =>
            {
                var name = description ?? Text(expected);
                if (expected.Type != reply.Type)
                {
                    throw new InvalidOperationException($"{name}: Type should match");
                }

                if (equalityComparer != null)
                {
                    if (!equalityComparer.Equals(expected, reply))
                    {
                        throw Mismatch(null, expected, reply);
                    }
                }
                else if (Text(expected) != Text(reply))
                {
                    throw Mismatch(name, expected.AsMessageActivity().Text, reply.AsMessageActivity().Text);
                }
            },
            description,
            timeout);

    /// <summary>The next reply passes the check, which throws if not.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
        => Then(async () => validateActivity(await NextReplyAsync(Debugger.IsAttached ? uint.MaxValue : timeout).ConfigureAwait(false)));

    /// <summary>The next reply's text is one of several.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity().Text;
                if (!candidates.Contains(text))
                {
                    throw new InvalidOperationException(
                        description ?? $"Text \"{text}\" does not match one of candidates: {string.Join("\n", candidates)}");
                }
            },
            description,
            timeout);
    }

    /// <summary>No reply comes within the time.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000)
        => Then(async () =>
        {
            IActivity reply;
            try
            {
                reply = await NextReplyAsync(timeout).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
        });

    /// <summary>The user says something and the bot answers that text.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot answers with that type and text.</summary>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot's answer passes the check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: activities whose sender has the role bot are expected, all others are sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(activity, description, timeout)
            : flow.Send(activity));
    }

    /// <summary>Plays a transcript with a comparison of one's own.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        ValidateReply validateReply,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity)
        => string.Equals("bot", activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static string Text(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim();

    private static InvalidOperationException Mismatch(string description, object expected, object received)
        => new($"{(description == null ? null : description + ":\n")}Expected:{expected}\nReceived:{received}");

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var timer = new CancellationTokenSource();
        timer.CancelAfter((int)timeout);
        return await _adapter.GetNextReplyAsync(timer.Token).ConfigureAwait(false);
    }
}
