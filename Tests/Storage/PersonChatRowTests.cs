using System.Collections.Immutable;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>By which chats a person is reached, on both back ends: written by two instances at once, removed when it is over.</summary>
internal sealed class PersonChatRowTests(StorageKind kind) : RetentionFixture(kind)
{
    private const string ObjectId = "6f1a3c5e-2b4d-4f6a-8c0e-1d3f5b7a9c1e";

    private static readonly PersonId Ana = PersonId.Of(ObjectId, "29:ana/with|odd#characters");
    private static readonly PersonChat First = new("a:1personal/of|Ana", "https://smba.trafficmanager.net/apac/", "tenant");
    private static readonly PersonChat Second = new("a:2personal/of|Ana", "https://smba.trafficmanager.net/emea/", null);

    [Test]
    public async Task A_person_s_chats_come_back_as_they_were_stored_the_best_first()
    {
        var people = People();
        await people.HearAsync(Ana, First, default);
        await people.HearAsync(Ana, Second, default);
        await people.RefuseAsync(Ana, Second, default);

        Assert.That(await People().ChatsOfAsync(Ana, default), Is.EqualTo(new[] { First, Second with { IsRefused = true } }));
        Assert.That(await People().ChatsOfAsync(PersonId.Of(null, "29:ben"), default), Is.Empty);
    }

    [Test]
    public async Task What_two_instances_learn_at_once_is_both_known()
    {
        for (var round = 0; round < 5; round++)
        {
            var person = PersonId.Of(null, $"29:person-{round}");

            await Task.WhenAll(Task.Run(() => People().HearAsync(person, First, default)), Task.Run(() => People().HearAsync(person, Second, default)));

            Assert.That(await People().ChatsOfAsync(person, default), Is.EquivalentTo(new[] { First, Second }));
        }
    }

    [TestCase("2025-03-15", true)]
    [TestCase("2025-03-14", false)]
    public async Task They_are_kept_as_long_as_the_person_s_chats(string lastUsed, bool isKept)
    {
        await Desk.RowAsync("chats", First.ConversationId, Chat(First, lastUsed));
        await People().HearAsync(Ana, First, default);

        await RunAsync(Then);

        Assert.That(await RowsAsync("person-chats"), Has.Count.EqualTo(isKept ? 1 : 0));
    }

    [Test]
    public async Task Of_a_person_who_has_another_chat_only_the_old_one_goes()
    {
        await Desk.RowAsync("chats", First.ConversationId, Chat(First, "2024-03-14"));
        await Desk.RowAsync("chats", Second.ConversationId, Chat(Second, "2026-03-14"));
        await People().HearAsync(Ana, First, default);
        await People().HearAsync(Ana, Second, default);

        await RunAsync(Then);

        Assert.That(await People().ChatsOfAsync(Ana, default), Is.EqualTo(ImmutableArray.Create(Second)));
    }

    private static string Chat(PersonChat chat, string lastUsed) =>
        $$"""{"conversationId":"{{chat.ConversationId}}","serviceUrl":"{{chat.ServiceUrl}}","userId":"29:ana","objectId":"{{ObjectId}}","lastUsed":"{{lastUsed}}"}""";

    private PeopleDirectory People()
    {
        var lookups = new DeskLookups(Store);
        var former = new FormerRows(Store, Desk.Desk, lookups, NullLogger<FormerRows>.Instance);
        return new PeopleDirectory(Store, new KnownPeople(Store, former));
    }
}
