using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.Tests.Content;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

internal sealed class SpokenCommandTests
{
    [TestCase("show me the card again", SpokenCommand.ShowStep)]
    [TestCase("go back one step please", SpokenCommand.Back)]
    [TestCase("show my notes", SpokenCommand.Notes)]
    [TestCase("paki escalate sa tier 2", SpokenCommand.Escalate)]
    [TestCase("isara na natin to", SpokenCommand.Close)]
    [TestCase("open the security form", SpokenCommand.Security)]
    [TestCase("burahin mo yung huling note", SpokenCommand.UndoNote)]
    [TestCase("new ticket please", SpokenCommand.New)]
    public void A_command_in_words_is_heard(string text, SpokenCommand name) => Assert.That(Heard(text)?.Name, Is.EqualTo(name));

    [TestCase("find tickets about slow vpn at northgate", "slow vpn at northgate")]
    [TestCase("hand over to Ben", "Ben")]
    [TestCase("ask the peers if anyone has seen LT-4050 on edge", "anyone has seen LT-4050 on edge")]
    [TestCase("pls hold this until the vendor calls back", "vendor calls back")]
    [TestCase("status of INC-2026-05-00114", "INC-2026-05-00114")]
    [TestCase("close this ticket please", "")]
    public void The_argument_is_what_remains(string text, string argument) => Assert.That(Heard(text)?.Argument, Is.EqualTo(argument));

    [TestCase("close it, client confirmed", true)]
    [TestCase("hand over to Ben", true)]
    [TestCase("escalate", false)]
    [TestCase("close ticket", false)]
    [TestCase("show me the card again", false)]
    public void What_acts_outside_the_chat_is_doubtful_unless_it_stands_alone(string text, bool isDoubtful) =>
        Assert.That(Heard(text)?.IsDoubtful, Is.EqualTo(isDoubtful));

    [TestCase("client asked me to close the window")]
    [TestCase("backup finished at 4")]
    [TestCase("next user is also down")]
    [TestCase("hold music was on for ten minutes")]
    [TestCase("status light on the router is red")]
    public void Words_of_commands_in_a_note_are_a_note(string text) =>
        Assert.That(ShippedListening.Reader.Read(text, TextPlace.Call).Intent, Is.InstanceOf<HeardIntent.Note>());

    private static HeardIntent.Command? Heard(string text) =>
        ShippedListening.Reader.Read(text, TextPlace.Call).Intent as HeardIntent.Command;
}
