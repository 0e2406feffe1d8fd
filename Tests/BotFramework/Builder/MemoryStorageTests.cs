using Microsoft.Bot.Builder;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class MemoryStorageTests
{
    private MemoryStorage _storage = new();

    [SetUp]
    public void Start() => _storage = new MemoryStorage();

    [Test]
    public async Task An_object_comes_back_as_a_copy_of_its_type()
    {
        var note = new Note { Text = "one" };
        await WriteAsync("key", note);
        note.Text = "changed later";

        var read = await ReadAsync("key");

        Assert.That(read, Is.Not.SameAs(note));
        Assert.That(read!.Text, Is.EqualTo("one"));
    }

    [Test]
    public async Task A_missing_key_is_absent_from_the_result()
        => Assert.That(await _storage.ReadAsync(["missing"], default), Is.Empty);

    [Test]
    public async Task A_deleted_object_is_gone_and_deleting_it_again_is_no_error()
    {
        await WriteAsync("key", new Note());

        await _storage.DeleteAsync(["key"], default);
        await _storage.DeleteAsync(["key"], default);

        Assert.That(await ReadAsync("key"), Is.Null);
    }

    [Test]
    public async Task Every_write_changes_the_ETag()
    {
        await WriteAsync("key", new Note());
        var first = await ReadAsync("key");
        await WriteAsync("key", first!);
        var second = await ReadAsync("key");

        Assert.That(first!.ETag, Is.Not.Null);
        Assert.That(second!.ETag, Is.Not.EqualTo(first.ETag));
    }

    [TestCase(null)]
    [TestCase("another")]
    public async Task A_write_under_another_ETag_is_a_conflict(string? eTag)
    {
        await WriteAsync("key", new Note { Text = "stored" });

        Assert.That(async () => await WriteAsync("key", new Note { ETag = eTag, Text = "lost" }), Throws.TypeOf<ArgumentException>());
        Assert.That((await ReadAsync("key"))!.Text, Is.EqualTo("stored"));
    }

    [Test]
    public async Task A_star_overwrites_any_version()
    {
        await WriteAsync("key", new Note { Text = "old" });

        await WriteAsync("key", new Note { ETag = "*", Text = "new" });

        Assert.That((await ReadAsync("key"))!.Text, Is.EqualTo("new"));
    }

    [Test]
    public async Task An_object_without_a_version_is_overwritten()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Plain { Text = "old" } }, default);
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Plain { Text = "new" } }, default);

        var read = await _storage.ReadAsync(["key"], default);

        Assert.That(((Plain)read["key"]).Text, Is.EqualTo("new"));
    }

    [Test]
    public void Missing_arguments_are_refused()
    {
        Assert.That(async () => await _storage.ReadAsync(null, default), Throws.TypeOf<ArgumentNullException>());
        Assert.That(async () => await _storage.WriteAsync(null, default), Throws.TypeOf<ArgumentNullException>());
        Assert.That(async () => await _storage.DeleteAsync(null, default), Throws.TypeOf<ArgumentNullException>());
    }

    private Task WriteAsync(string key, Note note) => _storage.WriteAsync(new Dictionary<string, object> { [key] = note }, default);

    private async Task<Note?> ReadAsync(string key)
        => (await _storage.ReadAsync([key], default)).TryGetValue(key, out var value) ? (Note)value : null;

    public sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }

    public sealed class Plain
    {
        public string? Text { get; set; }
    }
}
