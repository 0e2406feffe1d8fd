using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>One person has one employee id, whoever types it and when.</summary>
internal sealed class EmployeeIdRowTests(StorageKind kind) : RetentionFixture(kind)
{
    private static readonly Person Ana = new() { TeamsId = "29:ana", ObjectId = "6f1a3c5e-2b4d-4f6a-8c0e-1d3f5b7a9c1e" };
    private static readonly Person Ben = new() { TeamsId = "29:ben", ObjectId = "0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e" };

    private EmployeeIds Ids => new(Store, new FormerEmployeeIds(Store));

    [Test]
    public async Task The_first_has_it()
    {
        Assert.That(await Ids.TryTakeAsync("LT-T1-077", Ana, default), Is.True);
        Assert.That(await Ids.TryTakeAsync("LT-T1-077", Ana, default), Is.True);
        Assert.That(await Ids.TryTakeAsync("LT-T1-077", Ben, default), Is.False);
        Assert.That(await Ids.OwnerAsync("LT-T1-077", default), Is.EqualTo(Ana.Id));
    }

    [Test]
    public async Task Another_one_of_the_same_person_takes_its_place()
    {
        await Ids.TryTakeAsync("LT-T1-077", Ana, default);
        await Ids.TryTakeAsync("LT-T1-078", Ana, default);

        Assert.That(await Ids.TryTakeAsync("LT-T1-077", Ben, default), Is.True);
        Assert.That(await Ids.OwnerAsync("LT-T1-078", default), Is.EqualTo(Ana.Id));
    }

    [Test]
    public async Task Of_many_at_once_one_has_it()
    {
        var people = Enumerable.Range(0, 12).Select(number => new Person { TeamsId = $"29:{number}", ObjectId = $"person-{number}" });

        var taken = await Task.WhenAll(people.Select(person => Task.Run(() => Ids.TryTakeAsync("LT-T1-077", person, default))));

        Assert.That(taken.Count(took => took), Is.EqualTo(1));
    }

    [Test]
    public async Task Profiles_of_before_have_theirs()
    {
        await Desk.ProfileAsync(FilledDesk.Ana);
        await Desk.RowAsync("chats", "a:chat", $$"""{"conversationId":"a:chat","serviceUrl":"https://smba.trafficmanager.net/","userId":"{{FilledDesk.Ana}}"}""");

        Assert.That(await Ids.TryTakeAsync(FilledDesk.EmployeeId, Ben, default), Is.False);
        Assert.That(await Ids.TryTakeAsync(FilledDesk.EmployeeId, Ana with { TeamsId = FilledDesk.Ana }, default), Is.True);
    }

    [Test]
    public async Task A_freed_id_and_its_profile_are_gone()
    {
        await Ids.TryTakeAsync("LT-T1-077", Ana, default);
        await Desk.ProfileAsync(Ana.ObjectId!);

        Assert.That(await Ids.FreeAsync("LT-T1-077", default), Is.True);

        Assert.That(await Ids.FreeAsync("LT-T1-077", default), Is.False);
        Assert.That(await RowsAsync(FilledDesk.ProfileOf(Ana.ObjectId!)), Is.Empty);
        Assert.That(await Ids.TryTakeAsync("LT-T1-077", Ben, default), Is.True);
    }

    [Test]
    public async Task It_goes_with_the_last_chat()
    {
        await Ids.TryTakeAsync("LT-T1-077", Ana, default);
        await Desk.RowAsync("chats", "a:chat", $$"""{"conversationId":"a:chat","serviceUrl":"https://smba.trafficmanager.net/","userId":"29:ana","lastUsed":"2026-03-18","objectId":"{{Ana.ObjectId}}"}""");

        await RunAsync(Then.AddYears(2));

        Assert.That((await RowsAsync("people")).Keys, Is.EqualTo(new[] { "employee-ids-taken" }));
    }
}
