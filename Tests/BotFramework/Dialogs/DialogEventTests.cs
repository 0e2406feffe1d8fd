using Microsoft.Bot.Builder.Dialogs;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

public sealed class DialogEventTests
{
    private List<string> _calls = [];
    private Conversation _conversation = new();
    private NotingDialog _leaf = new("leaf", []);
    private Container _inner = new("inner", []);
    private Container _outer = new("outer", []);

    [SetUp]
    public async Task Start()
    {
        _calls = [];
        _conversation = new Conversation();
        _leaf = new NotingDialog("leaf", _calls);
        _inner = new Container("inner", _calls);
        _inner.AddDialog(_leaf);
        _outer = new Container("outer", _calls);
        _outer.AddDialog(_inner);
        await _conversation.InAsync(dc => dc.BeginDialogAsync("outer"), _outer);
        _calls.Clear();
    }

    [Test]
    public async Task An_event_bubbles_from_the_leaf_to_the_outermost_dialog()
    {
        Assert.That(await EmitAsync(fromLeaf: true), Is.False);
        Assert.That(_calls, Is.EqualTo(new[] { "leaf event custom", "inner pre", "outer pre", "outer post", "inner post" }));
    }

    [Test]
    public async Task A_dialog_that_handles_an_event_keeps_it_from_its_parents()
    {
        _inner.HandlesPre = true;

        Assert.That(await EmitAsync(fromLeaf: true), Is.True);
        Assert.That(_calls, Is.EqualTo(new[] { "leaf event custom", "inner pre" }));
    }

    [Test]
    public async Task A_dialog_can_handle_what_no_parent_did()
    {
        _leaf.HandlesLate.Add("custom");

        Assert.That(await EmitAsync(fromLeaf: true), Is.True);
        Assert.That(_calls, Is.EqualTo(new[] { "leaf event custom", "inner pre", "outer pre", "outer post", "inner post" }));
    }

    [Test]
    public async Task An_event_that_does_not_bubble_stays_with_its_dialog()
    {
        Assert.That(await EmitAsync(fromLeaf: true, bubble: false), Is.False);
        Assert.That(_calls, Is.EqualTo(new[] { "leaf event custom" }));
    }

    [Test]
    public async Task An_event_starts_with_the_context_s_own_dialog_unless_said_otherwise()
    {
        Assert.That(await EmitAsync(fromLeaf: false), Is.False);
        Assert.That(_calls, Is.EqualTo(new[] { "outer pre", "outer post" }));
    }

    [Test]
    public async Task An_event_without_a_dialog_is_not_handled()
        => Assert.That(await new Conversation().InAsync(dc => dc.EmitEventAsync("custom"), _outer), Is.False);

    [Test]
    public async Task Continuing_tells_the_dialogs_of_the_activity_once_in_a_turn()
    {
        _inner.Listens = DialogEvents.ActivityReceived;

        await _conversation.InAsync(
            async dc =>
            {
                await dc.ContinueDialogAsync();
                return await dc.ContinueDialogAsync();
            },
            _outer);

        Assert.That(_calls.Count(call => call == "inner pre"), Is.EqualTo(1));
    }

    private Task<bool> EmitAsync(bool fromLeaf, bool bubble = true)
        => _conversation.InAsync(dc => dc.EmitEventAsync("custom", "value", bubble, fromLeaf), _outer);

    private sealed class Container(string id, List<string> calls) : ComponentDialog(id)
    {
        public bool HandlesPre { get; set; }

        public string Listens { get; set; } = "custom";

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == Listens)
            {
                calls.Add($"{Id} pre");
            }

            return Task.FromResult(HandlesPre && e.Name == Listens);
        }

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == Listens)
            {
                calls.Add($"{Id} post");
            }

            return Task.FromResult(false);
        }
    }
}
