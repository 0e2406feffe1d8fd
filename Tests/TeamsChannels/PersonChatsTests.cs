using System.Collections.Immutable;
using LeanTechBot.Bot.TeamsChannels;
using NUnit.Framework;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>In which order a person's chats are tried.</summary>
internal sealed class PersonChatsTests
{
    private static readonly PersonChat Old = new("a:old", "https://one.example/", null);
    private static readonly PersonChat New = new("a:new", "https://one.example/", null);
    private static readonly PersonChat OldElsewhere = Old with { ServiceUrl = "https://two.example/" };

    private static readonly (string Name, Func<PersonChatsRow, PersonChatsRow> Events, PersonChat[] Order)[] Cases =
    [
        ("nothing", row => row, []),
        ("heard of", row => row.Heard(Old), [Old]),
        ("heard of twice", row => row.Heard(Old).Heard(Old), [Old]),
        ("a new chat comes first", row => row.Heard(Old).Heard(New), [New, Old]),
        ("what worked last comes first", row => row.Heard(Old).Heard(New).Reached(Old), [Old, New]),
        ("what refused comes last", row => row.Heard(Old).Heard(New).Refused(New), [Old, New with { IsRefused = true }]),
        ("a chat that is heard of again counts", row => row.Heard(Old).Heard(New).Refused(New).Heard(New), [New, Old]),
        ("another region's service that refused does not come first again", row => row.Heard(Old).Heard(OldElsewhere).Refused(OldElsewhere).Reached(Old).Heard(OldElsewhere), [Old, OldElsewhere]),
        ("the bot was removed", row => row.Heard(Old).Heard(OldElsewhere).Heard(New).Left(Old.ConversationId), [New, OldElsewhere with { IsRefused = true }, Old with { IsRefused = true }]),
        ("a refused one that takes a message", row => row.Heard(Old).Refused(Old).Reached(Old), [Old]),
        ("forgotten", row => row.Heard(Old).Heard(OldElsewhere).Heard(New).Forgotten(Old.ConversationId), [New]),
    ];

    private static IEnumerable<TestCaseData> All => Cases.Select(item => new TestCaseData(item.Events, item.Order).SetArgDisplayNames(item.Name));

    [TestCaseSource(nameof(All))]
    public void Chats_are_tried_in_this_order(Func<PersonChatsRow, PersonChatsRow> events, PersonChat[] order) =>
        Assert.That(events(PersonChatsRow.Empty).Chats, Is.EqualTo(order));

    [Test]
    public void Only_so_many_are_kept() => Assert.That(
        Enumerable.Range(0, 30).Aggregate(PersonChatsRow.Empty, (row, number) => row.Heard(new($"a:{number}", "https://one.example/", null))).Chats.Select(chat => chat.ConversationId),
        Is.EqualTo(ImmutableArray.CreateRange(Enumerable.Range(22, 8).Reverse().Select(number => $"a:{number}"))));
}
