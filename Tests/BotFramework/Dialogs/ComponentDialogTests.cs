using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

public sealed class ComponentDialogTests
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
    public async Task The_first_dialog_inside_begins_with_the_component()
    {
        var component = Component("component", new NotingDialog("a", _calls), new NotingDialog("b", _calls));

        await InAsync(component, dc => dc.BeginDialogAsync("component", "options"));

        Assert.That(_calls, Is.EqualTo(new[] { "a begin options" }));
        Assert.That(await _conversation.StackAsync(), Is.EqualTo(new[] { "component" }));
    }

    [Test]
    public async Task Another_dialog_inside_can_begin_with_the_component()
    {
        var component = Component("component", new NotingDialog("a", _calls), new NotingDialog("b", _calls));
        component.InitialDialogId = "b";

        await InAsync(component, dc => dc.BeginDialogAsync("component"));

        Assert.That(_calls, Is.EqualTo(new[] { "b begin" }));
    }

    [Test]
    public async Task The_stack_inside_is_kept_from_turn_to_turn()
    {
        var component = Component("outer", Component("inner", new NotingDialog("leaf", _calls)));

        await InAsync(component, dc => dc.BeginDialogAsync("outer"));
        await InAsync(component, dc => dc.ContinueDialogAsync());
        await InAsync(component, dc => dc.ContinueDialogAsync());

        Assert.That(_calls, Is.EqualTo(new[] { "leaf begin", "leaf continue 1", "leaf continue 2" }));
    }

    [Test]
    public async Task When_the_dialog_inside_ends_the_components_end_with_its_result()
    {
        var component = Component("outer", Component("inner", new NotingDialog("leaf", _calls)));
        await InAsync(component, dc => dc.BeginDialogAsync("outer"));

        var result = await InAsync(component, dc => dc.ContinueDialogAsync(), "end");

        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Complete));
        Assert.That(result.Result, Is.EqualTo("result of leaf"));
        Assert.That(await _conversation.StackAsync(), Is.Empty);
    }

    [Test]
    public async Task A_component_that_ends_at_once_resumes_the_dialog_below()
    {
        var below = new NotingDialog("below", _calls);
        var component = Component("component", new ActingDialog("w", (dc, token) => dc.EndDialogAsync("done", token)));
        await _conversation.InAsync(dc => dc.BeginDialogAsync("below"), below, component);

        var result = await _conversation.InAsync(dc => dc.BeginDialogAsync("component"), below, component);

        Assert.That(_calls[^1], Is.EqualTo("below resume EndCalled done"));
        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Waiting));
    }

    [Test]
    public async Task When_a_dialog_on_top_of_a_component_ends_the_dialog_inside_asks_again()
    {
        var component = Component("component", new NotingDialog("leaf", _calls));
        var top = new NotingDialog("top", _calls);
        await _conversation.InAsync(dc => dc.BeginDialogAsync("component"), component, top);
        await _conversation.InAsync(dc => dc.BeginDialogAsync("top"), component, top);

        await _conversation.InAsync(dc => dc.ContinueDialogAsync(), new Activity(ActivityTypes.Message) { Text = "end" }, component, top);

        Assert.That(_calls[^2..], Is.EqualTo(new[] { "top end EndCalled", "leaf reprompt" }));
    }

    [Test]
    public async Task Reprompting_a_component_asks_inside_and_then_tells_the_component()
    {
        var component = new Overriding(_calls).AddDialog(new NotingDialog("leaf", _calls));
        await InAsync(component, dc => dc.BeginDialogAsync("overriding"));

        await _conversation.InAsync(
            async dc =>
            {
                await dc.RepromptDialogAsync();
                return true;
            },
            component);

        Assert.That(_calls[^2..], Is.EqualTo(new[] { "leaf reprompt", "component reprompted" }));
    }

    [Test]
    public async Task Cancelling_a_component_cancels_what_is_inside_first()
    {
        var component = new Overriding(_calls).AddDialog(new NotingDialog("leaf", _calls));
        await InAsync(component, dc => dc.BeginDialogAsync("overriding"));

        await InAsync(component, dc => dc.CancelAllDialogsAsync());

        Assert.That(_calls[^2..], Is.EqualTo(new[] { "leaf end CancelCalled", "component ended CancelCalled" }));
    }

    [Test]
    public async Task Cancelling_from_inside_with_parents_ends_them_too()
    {
        var component = Component("outer", new ActingDialog("w", (dc, token) => dc.CancelAllDialogsAsync(true, cancellationToken: token)));

        var below = new NotingDialog("below", _calls);
        await _conversation.InAsync(dc => dc.BeginDialogAsync("below"), below, component);
        await _conversation.InAsync(dc => dc.BeginDialogAsync("outer"), below, component);

        Assert.That(_calls, Does.Contain("below end CancelCalled"));
        Assert.That(await _conversation.StackAsync(), Is.Empty);
    }

    [Test]
    public async Task An_interruption_can_answer_before_the_dialog_inside_goes_on()
    {
        var component = new Overriding(_calls).AddDialog(new NotingDialog("leaf", _calls)).AddDialog(new NotingDialog("help", _calls));
        await InAsync(component, dc => dc.BeginDialogAsync("overriding"));

        await InAsync(component, dc => dc.ContinueDialogAsync(), "help");
        await InAsync(component, dc => dc.ContinueDialogAsync(), "end");
        await InAsync(component, dc => dc.ContinueDialogAsync());

        Assert.That(_calls, Is.EqualTo(new[]
        {
            "leaf begin",
            "help begin",
            "help continue 1",
            "help end EndCalled",
            "leaf resume EndCalled result of help",
            "leaf continue 1",
        }));
    }

    [Test]
    public async Task Dialogs_of_the_parent_set_can_be_begun_from_inside()
    {
        var shared = new NotingDialog("shared", _calls);
        var component = Component("component", new ActingDialog("w", (dc, token) => dc.BeginDialogAsync("shared", null, token)));

        await _conversation.InAsync(dc => dc.BeginDialogAsync("component"), component, shared);
        await _conversation.InAsync(dc => dc.ContinueDialogAsync(), component, shared);

        Assert.That(_calls, Is.EqualTo(new[] { "shared begin", "shared continue 1" }));
        Assert.That(await _conversation.StackAsync(), Is.EqualTo(new[] { "component" }));
    }

    [Test]
    public async Task A_component_is_initialized_once()
    {
        var component = new Overriding(_calls).AddDialog(new NotingDialog("leaf", []));
        await InAsync(component, dc => dc.BeginDialogAsync("overriding"));
        await InAsync(component, dc => dc.ContinueDialogAsync());

        Assert.That(((Overriding)component).Initialized, Is.EqualTo(1));
    }

    [Test]
    public async Task A_component_whose_dialogs_changed_since_the_last_turn_is_told_of_it()
    {
        await InAsync(Component("component", new NotingDialog("a", _calls)), dc => dc.BeginDialogAsync("component"));
        var deployed = Component("component", new NotingDialog("a", _calls), new NotingDialog("b", _calls));
        var told = new List<string>();
        deployed.Events = told;

        await InAsync(deployed, dc => dc.ContinueDialogAsync());
        await InAsync(deployed, dc => dc.ContinueDialogAsync());

        Assert.That(told.Where(name => name == DialogEvents.VersionChanged), Has.Exactly(1).Items);
        Assert.That(_calls, Is.EqualTo(new[] { "a begin", "a continue 1", "a continue 2" }));
    }

    private static Listening Component(string id, params Dialog[] dialogs)
    {
        var component = new Listening(id);
        foreach (var dialog in dialogs)
        {
            component.AddDialog(dialog);
        }

        return component;
    }

    private Task<DialogTurnResult> InAsync(Dialog component, Func<DialogContext, Task<DialogTurnResult>> act, string text = "hello")
        => _conversation.InAsync(act, new Activity(ActivityTypes.Message) { Text = text }, component);

    private sealed class Listening(string id) : ComponentDialog(id)
    {
        public List<string> Events { get; set; } = [];

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Events.Add(e.Name);
            return Task.FromResult(false);
        }
    }

    private sealed class Overriding(List<string> calls) : ComponentDialog("overriding")
    {
        public int Initialized { get; private set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Initialized++;
            return base.OnInitializeAsync(dc);
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
            => innerDc.Context.Activity.Text == "help"
                ? innerDc.BeginDialogAsync("help", null, cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);

        protected override Task OnRepromptDialogAsync(
            ITurnContext turnContext,
            DialogInstance instance,
            CancellationToken cancellationToken = default)
        {
            calls.Add("component reprompted");
            return Task.CompletedTask;
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context,
            DialogInstance instance,
            DialogReason reason,
            CancellationToken cancellationToken = default)
        {
            calls.Add($"component ended {reason}");
            return Task.CompletedTask;
        }
    }
}
