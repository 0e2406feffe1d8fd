using System.Net;
using Azure.Core.Pipeline;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.AzureTables;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>The way to Azure fails: what was stored is known all the same, or it is said that it is not known.</summary>
[TestFixture]
internal sealed class AzureFaultTests
{
    private static readonly TableKey Key = new("2026-03", "a");
    private static readonly TableKey Other = new("2026-03", "b");

    [Test]
    public async Task An_answer_lost_once_is_found_out_to_be_our_own_commit()
    {
        var sendings = 0;
        var (store, sound) = await StoresAsync(async (request, send) =>
            FaultyWay.IsTransaction(request) && sendings++ == 0 ? await LostAsync(send) : await send());

        var result = await store.CommitAsync([new RowChange.Insert(Key, "1"), new RowChange.Insert(Other, "1")], default);

        Assert.That(sendings, Is.EqualTo(2));
        await IsCommittedAsync(result, sound);
    }

    [Test]
    public async Task A_write_whose_answer_the_client_did_not_wait_for_is_found_out_to_be_our_own_commit()
    {
        var sendings = 0;
        var (store, sound) = await StoresAsync(async (request, send) =>
        {
            using var answer = FaultyWay.IsTransaction(request) && sendings++ == 0 ? await send() : null;
            return answer is null ? await send() : await NeverAsync();
        });

        var result = await store.CommitAsync([new RowChange.Insert(Key, "1"), new RowChange.Insert(Other, "1")], default);

        Assert.That(sendings, Is.EqualTo(2));
        await IsCommittedAsync(result, sound);
    }

    [Test]
    public async Task Answers_lost_every_time_are_found_out_to_be_our_own_commit()
    {
        var (store, sound) = await StoresAsync(async (request, send) =>
            FaultyWay.IsTransaction(request) ? await LostAsync(send) : await send());

        var result = await store.CommitAsync([new RowChange.Insert(Key, "1"), new RowChange.Insert(Other, "1")], default);

        await IsCommittedAsync(result, sound);
    }

    [Test]
    public async Task Our_own_commit_is_known_by_one_row_where_others_have_changed_the_rest_since()
    {
        ITableStore sound = null!;
        var sendings = 0;
        (var store, sound) = await StoresAsync(async (request, send) =>
        {
            if (!FaultyWay.IsTransaction(request) || sendings++ > 0)
            {
                return await send();
            }

            using var answer = await send();
            var row = (await sound.FindAsync(Key, default))!;
            await sound.CommitAsync([new RowChange.Replace(Key, "2", row.ETag)], default);
            throw FaultyWay.Broken();
        });

        var result = await store.CommitAsync([new RowChange.Insert(Key, "1"), new RowChange.Insert(Other, "1")], default);

        var etags = ((CommitResult.Committed)result).ETags;
        Assert.That(etags["b"], Is.EqualTo((await sound.FindAsync(Other, default))!.ETag));
        Assert.That(await store.CommitAsync([new RowChange.Replace(Key, "3", etags["a"])], default),
            Is.EqualTo(new CommitResult.Conflicted(Key, ConflictReason.Changed)), "the other's version was not read and may not be overwritten");
    }

    [Test]
    public async Task A_conflict_with_another_after_a_lost_request_stays_a_conflict()
    {
        ITableStore sound = null!;
        var sendings = 0;
        (var store, sound) = await StoresAsync(async (request, send) =>
        {
            if (FaultyWay.IsTransaction(request) && sendings++ == 0)
            {
                await sound.CommitAsync([new RowChange.Insert(Other, "theirs")], default);
                throw FaultyWay.Broken();
            }

            return await send();
        });

        var result = await store.CommitAsync([new RowChange.Insert(Key, "1"), new RowChange.Insert(Other, "1")], default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Other, ConflictReason.Exists)));
        Assert.That(await sound.FindAsync(Key, default), Is.Null);
    }

    [Test]
    public async Task Changes_that_never_arrive_are_an_outage_and_not_a_conflict()
    {
        var (store, sound) = await StoresAsync((request, send) => FaultyWay.IsTransaction(request) ? throw FaultyWay.Broken() : send());

        Assert.That(async () => await store.CommitAsync([new RowChange.Insert(Key, "1")], default), Throws.InstanceOf<StorageUnavailableException>());
        Assert.That(await sound.FindAsync(Key, default), Is.Null);
    }

    [Test]
    public async Task A_conflict_that_cannot_be_told_from_our_own_commit_is_an_outage()
    {
        var sendings = 0;
        var (store, _) = await StoresAsync(async (request, send) =>
            FaultyWay.IsTransaction(request) ? sendings++ == 0 ? await LostAsync(send) : await send()
            : sendings > 0 ? throw FaultyWay.Broken()
            : await send());

        Assert.That(async () => await store.CommitAsync([new RowChange.Insert(Key, "1")], default), Throws.InstanceOf<StorageUnavailableException>());
    }

    [TestCase(HttpStatusCode.InternalServerError)]
    [TestCase(HttpStatusCode.ServiceUnavailable)]
    [TestCase(HttpStatusCode.Forbidden)]
    public async Task A_server_that_refuses_to_work_is_an_outage(HttpStatusCode status)
    {
        var (store, _) = await StoresAsync((_, _) => Task.FromResult(new HttpResponseMessage(status)));
        Func<Task>[] operations =
        [
            () => store.FindAsync(Key, default),
            () => store.CommitAsync([new RowChange.Insert(Key, "1")], default),
            () => store.RangeAsync(new RowRange("2026-03", "a", "z"), null, default).GetAsyncEnumerator().MoveNextAsync().AsTask(),
        ];

        foreach (var operation in operations)
        {
            Assert.That(operation, Throws.InstanceOf<StorageUnavailableException>().With.Message.Contains($"{(int)status}"));
        }
    }

    [Test]
    public async Task A_page_without_rows_is_not_the_end()
    {
        var pages = 0;
        var (store, sound) = await StoresAsync(async (request, send) =>
        {
            if (!request.RequestUri!.Query.Contains("filter", StringComparison.Ordinal) || pages++ > 0)
            {
                return await send();
            }

            var empty = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"value":[]}""") };
            empty.Headers.Add("x-ms-continuation-NextPartitionKey", Convert.ToBase64String("2026-03"u8));
            empty.Headers.Add("x-ms-continuation-NextRowKey", Convert.ToBase64String("0"u8));
            return empty;
        });
        await sound.CommitAsync([new RowChange.Insert(Key, "1")], default);

        var rows = store.RangeAsync(new RowRange("2026-03", "a", "z"), null, default).GetAsyncEnumerator();

        Assert.That(await rows.MoveNextAsync());
        Assert.That(rows.Current.Key, Is.EqualTo(Key));
        Assert.That(await rows.MoveNextAsync(), Is.False);
        Assert.That(pages, Is.GreaterThan(1));
    }

    private static async Task<HttpResponseMessage> LostAsync(Func<Task<HttpResponseMessage>> send)
    {
        using var answer = await send();
        throw FaultyWay.Broken();
    }

    private static Task<HttpResponseMessage> NeverAsync() => new TaskCompletionSource<HttpResponseMessage>().Task;

    private static async Task IsCommittedAsync(CommitResult result, ITableStore sound)
    {
        Assert.That(result, Is.InstanceOf<CommitResult.Committed>());
        var etags = ((CommitResult.Committed)result).ETags;
        Assert.That(await sound.FindAsync(Key, default), Is.EqualTo(new StoredRow(Key, "1", etags["a"])));
        Assert.That(await sound.FindAsync(Other, default), Is.EqualTo(new StoredRow(Other, "1", etags["b"])));
    }

    /// <summary>A store behind the faulty way, and one on the same table behind a sound one.</summary>
    private static async Task<(ITableStore Faulty, ITableStore Sound)> StoresAsync(
        Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> pass)
    {
        var table = $"T{Guid.NewGuid():N}";
        var transport = new HttpClientTransport(new HttpClient(new FaultyWay(pass)));
        return (new AzureTableStore(await TestStore.ClientAsync(table, transport)), new AzureTableStore(await TestStore.ClientAsync(table)));
    }
}
