using LeanTechBot.Tests.BotFramework.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

public sealed class RunAsyncTests
{
    private List<string> _calls = [];
    private Conversation _conversation = new();

    [SetUp]
    public void Start()
    {
        _calls = [];
        _conversation = new Conversation();
    }

    [Test]
    public async Task The_first_turn_begins_the_dialog_and_the_next_ones_continue_it()
    {
        var dialog = new NotingDialog("a", _calls);

        await _conversation.RunAsync(dialog);
        await _conversation.RunAsync(dialog);
        await _conversation.RunAsync(dialog, "end");
        await _conversation.RunAsync(dialog);

        Assert.That(_calls, Is.EqualTo(new[] { "a begin", "a continue 1", "a continue 2", "a end EndCalled", "a begin" }));
    }

    [Test]
    public async Task The_stack_survives_a_restart()
    {
        var storage = new MemoryStorage();
        await new Conversation(storage).RunAsync(Tree());

        await new Conversation(storage).RunAsync(Tree());
        await new Conversation(storage).RunAsync(Tree());

        Assert.That(_calls, Is.EqualTo(new[] { "leaf begin", "leaf continue 1", "leaf continue 2" }));

        ComponentDialog Tree() => new ComponentDialog("outer").AddDialog(new ComponentDialog("inner").AddDialog(new NotingDialog("leaf", _calls)));
    }

    [Test]
    public async Task In_a_storage_without_types_the_stack_does_not_move_on()
    {
        var storage = new UntypedStorage();
        await new Conversation(storage).RunAsync(new NotingDialog("a", _calls));

        await new Conversation(storage).RunAsync(new NotingDialog("a", _calls));
        await new Conversation(storage).RunAsync(new NotingDialog("a", _calls));

        Assert.That(_calls, Is.EqualTo(new[] { "a begin", "a continue 1", "a continue 1" }));
    }

    [Test]
    public void What_a_dialog_throws_goes_to_the_caller()
        => Assert.That(
            async () => await _conversation.RunAsync(new Failing(_calls)),
            Throws.InvalidOperationException.With.Message.EqualTo("failed"));

    [Test]
    public async Task A_dialog_that_handles_the_error_gets_the_turn_again()
    {
        await _conversation.RunAsync(new Failing(_calls) { HandlesError = true });

        Assert.That(_calls, Is.EqualTo(new[] { "begin 1", "error failed", "continue" }));
    }

    [Test]
    public void What_is_thrown_on_the_error_event_is_added_to_the_error()
    {
        var dialog = new Failing(_calls) { FailsOnError = true };

        Assert.That(
            async () => await _conversation.RunAsync(dialog),
            Throws.TypeOf<AggregateException>().With.Property(nameof(AggregateException.InnerExceptions)).Count.EqualTo(2));
    }

    [Test]
    public async Task A_turn_runs_dialogs_once()
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        var turn = new RecordingAdapter().Turn();
        var dialog = new NotingDialog("a", _calls);
        await dialog.RunAsync(turn, stack, default);

        Assert.That(async () => await dialog.RunAsync(turn, stack, default), Throws.ArgumentException);
    }

    [TestCase("test", false)]
    [TestCase("emulator", true)]
    public async Task A_turn_ends_with_a_trace_of_the_dialogs_state(string channel, bool hasState)
    {
        var adapter = new RecordingAdapter();
        var incoming = RecordingAdapter.Incoming();
        incoming.ChannelId = channel;
        var stack = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("stack");

        await adapter.RunAsync((turn, cancellationToken) => new NotingDialog("a", _calls).RunAsync(turn, stack, cancellationToken), incoming);

        var trace = adapter.Sent.Single();
        Assert.That(trace.Type, Is.EqualTo(ActivityTypes.Trace));
        Assert.That(trace.Name, Is.EqualTo("BotState"));
        if (hasState)
        {
            Assert.That(trace.Value.ToString(), Does.Contain("count"));
        }
    }

    private sealed class Failing(List<string> calls) : Dialog("failing")
    {
        private int _begun;

        public bool HandlesError { get; init; }

        public bool FailsOnError { get; init; }

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default)
        {
            calls.Add($"begin {++_begun}");
            throw new InvalidOperationException("failed");
        }

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            calls.Add("continue");
            return Task.FromResult(EndOfTurn);
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return Task.FromResult(false);
            }

            calls.Add($"error {((Exception)e.Value).Message}");
            return FailsOnError ? throw new NotSupportedException() : Task.FromResult(HandlesError);
        }
    }
}
