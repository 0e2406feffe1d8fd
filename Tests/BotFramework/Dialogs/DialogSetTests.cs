using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

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
    public void What_a_dialog_depends_on_is_added_with_it()
        => Assert.That(new DialogSet().Add(new Nameless()).Find("dependency"), Is.Not.Null);

    [Test]
    public void The_version_changes_with_the_dialogs()
    {
        var set = new DialogSet().Add(new NotingDialog("a", []));
        var before = set.GetVersion();
        set.Add(new NotingDialog("b", []));

        Assert.That(set.GetVersion(), Is.Not.EqualTo(before));
        Assert.That(new DialogSet().Add(new NotingDialog("a", [])).GetVersion(), Is.EqualTo(before));
    }

    [Test]
    public void The_version_of_a_dialog_set_is_the_hash_of_its_dialogs_versions()
    {
        var hash = System.Security.Cryptography.SHA256.HashData("ab"u8);

        Assert.That(
            new DialogSet().Add(new NotingDialog("a", [])).Add(new NotingDialog("b", [])).GetVersion(),
            Is.EqualTo(Convert.ToBase64String(hash)));
    }

    [Test]
    public void A_set_without_a_property_has_no_context_of_its_own()
    {
        var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        Assert.That(async () => await new DialogSet().CreateContextAsync(turn), Throws.InvalidOperationException);
        Assert.That(() => new DialogSet(null), Throws.ArgumentNullException);
    }

    private sealed class Nameless : Dialog, IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new NotingDialog("dependency", [])];

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);
    }
}
