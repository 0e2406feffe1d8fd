using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TurnHandlersTests
{
    private readonly List<string> _calls = [];

    [SetUp]
    public void Forget() => _calls.Clear();

    [Test]
    public async Task Send_handlers_run_in_the_order_of_registration_and_return_in_reverse()
    {
        var turn = new RecordingAdapter().Turn();
        turn.OnSendActivities(Noting("first")).OnSendActivities(Noting("second"));

        await turn.SendActivityAsync("hello");

        Assert.That(_calls, Is.EqualTo(new[] { "first in", "second in", "second out", "first out" }));
    }

    [Test]
    public async Task A_send_handler_may_change_what_is_sent()
    {
        var adapter = new RecordingAdapter();
        var turn = adapter.Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text = "changed";
            activities.Add(new Activity(ActivityTypes.Message) { Text = "added" });
            return next();
        });

        await turn.SendActivityAsync("original");

        Assert.That(adapter.Sent.Select(activity => activity.Text), Is.EqualTo(new[] { "changed", "added" }));
    }

    [Test]
    public async Task A_send_handler_may_keep_an_activity_from_being_sent()
    {
        var adapter = new RecordingAdapter();
        var turn = adapter.Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hello");

        Assert.That(adapter.Sent, Is.Empty);
        Assert.That(turn.Responded, Is.False);
        Assert.That(response.Id, Is.Null);
    }

    [Test]
    public async Task Update_handlers_see_the_activity_and_the_new_id_comes_back_to_it()
    {
        var adapter = new RecordingAdapter();
        var turn = adapter.Turn();
        turn.OnUpdateActivity(async (_, activity, next) =>
        {
            _calls.Add($"before {activity.Id}");
            var response = await next();
            _calls.Add($"after {activity.Id}");
            return response;
        });

        var result = await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old" });

        Assert.That(_calls, Is.EqualTo(new[] { "before old", "after updated" }));
        Assert.That(result.Id, Is.EqualTo("updated"));
    }

    [Test]
    public async Task A_delete_handler_may_keep_an_activity()
    {
        var adapter = new RecordingAdapter();
        var turn = adapter.Turn();
        turn.OnDeleteActivity((_, reference, next) => reference.ActivityId == "keep" ? Task.CompletedTask : next());

        await turn.DeleteActivityAsync("keep");
        await turn.DeleteActivityAsync("drop");

        Assert.That(adapter.Deleted.Select(reference => reference.ActivityId), Is.EqualTo(new[] { "drop" }));
    }

    [Test]
    public void A_missing_handler_is_refused()
    {
        var turn = new RecordingAdapter().Turn();

        Assert.That(() => turn.OnSendActivities(null), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => turn.OnUpdateActivity(null), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => turn.OnDeleteActivity(null), Throws.TypeOf<ArgumentNullException>());
    }

    private SendActivitiesHandler Noting(string name) => async (_, _, next) =>
    {
        _calls.Add($"{name} in");
        var responses = await next();
        _calls.Add($"{name} out");
        return responses;
    };
}
