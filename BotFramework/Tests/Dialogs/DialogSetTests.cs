using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests.Dialogs;

public sealed class DialogSetTests
{
    [Test]
    public void A_dialog_is_found_by_its_id()
    {
        var dialog = new NotingDialog("a", []);
        var set = new DialogSet().Add(dialog);

        Assert.That(set.Find("a"), Is.SameAs(dialog));
        Assert.That(set.Find("b"), Is.Null);
        Assert.That(() => set.Find(" "), Throws.ArgumentNullException);
    }

    [Test]
    public void Another_dialog_of_the_same_id_is_given_a_number()
    {
        var first = new NotingDialog("a", []);
        var set = new DialogSet().Add(first).Add(first).Add(new NotingDialog("a", [])).Add(new NotingDialog("a", []));

        Assert.That(set.GetDialogs().Select(dialog => dialog.Id), Is.EqualTo(new[] { "a", "a2", "a3" }));
    }

    [Test]
    public void A_dialog_without_an_id_is_called_after_its_type()
        => Assert.That(new Nameless().Id, Is.EqualTo("Nameless"));

    [Test]
    public void A_set_without_a_property_has_no_context_of_its_own()
    {
        var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        Assert.That(async () => await new DialogSet().CreateContextAsync(turn), Throws.InvalidOperationException);
        Assert.That(() => new DialogSet(null), Throws.ArgumentNullException);
    }

    private sealed class Nameless : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);
    }
}
