using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A script of a conversation: each method adds a step and returns the longer script. A step starts when the ones before
/// it are done; <see cref="StartTestAsync"/> waits for the last one and throws what went wrong.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _bot;
    private readonly Task _steps;

    /// <summary>Makes an empty script.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _bot = callback;
        _steps = Task.CompletedTask;
    }

    /// <summary>Makes the script that continues another with a step.</summary>
    public TestFlow(Task task, TestFlow flow)
    {
        _adapter = flow._adapter;
        _bot = flow._bot;
        _steps = task ?? Task.CompletedTask;
    }

    /// <summary>Makes the script that continues another with a step.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    /// <summary>Makes an empty script for a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Waits until the script is done.</summary>
    public Task StartTestAsync() => _steps;

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        if (userSays == null)
        {
            throw new ArgumentNullException(nameof(userSays), "You have to pass a userSays parameter");
        }

        return Then(() => _adapter.SendTextToBotAsync(userSays, _bot, default));
    }

    /// <summary>The user's side sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        if (userActivity == null)
        {
            throw new ArgumentNullException(nameof(userActivity), "You have to pass an Activity");
        }

        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _bot, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)update, _bot, default);
    });

    /// <summary>Waits some milliseconds.</summary>
    public TestFlow Delay(uint ms) => Then(() => Task.Delay((int)ms));

    /// <summary>Waits some time.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(RunAsync, this);

        async Task RunAsync()
        {
            await _steps.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        }
    }
}
