using NUnit.Framework;

namespace LeanTechBot.Tests.Conventions;

/// <summary>What the product's sources do not say, and how long they are.</summary>
internal sealed class SourceTests
{
    private const int Long = 200;

    [TestCase("DateTime.Now")]
    [TestCase("DateTime.UtcNow")]
    [TestCase("DateTime.Today")]
    [TestCase("DateTimeOffset.Now")]
    [TestCase("DateTimeOffset.UtcNow")]
    [TestCase("Stopwatch.")]
    [TestCase("Thread.Sleep")]
    [TestCase(".Result;")]
    [TestCase(".Result)")]
    [TestCase(".GetAwaiter().GetResult()")]
    [TestCase("async void")]
    [TestCase("#if ")]
    [TestCase("#pragma warning disable")]
    [TestCase("Console.Write")]
    [TestCase("TODO")]
    public void No_source_says(string text) => Assert.That(Where(line => line.Contains(text, StringComparison.Ordinal)), Is.Empty);

    /// <summary>The writer of the SQLite file has a thread of its own, which has nothing else to do.</summary>
    [Test]
    public void Nobody_blocks_a_thread_but_the_one_that_owns_it() =>
        Assert.That(Where(line => line.Contains(".Wait()", StringComparison.Ordinal)), Is.All.StartsWith("Bot/Storage/Sqlite/SqliteWriter.cs"));

    [Test]
    public void A_delay_goes_by_the_clock_it_was_given() =>
        Assert.That(Where(line => line.Contains("Task.Delay(", StringComparison.Ordinal) && !line.Contains("time", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void The_rules_know_no_clock() => Assert.That(Source.Files("ServiceDesk").Where(file => Source.Lines(file).Any(line => line.Contains(nameof(TimeProvider), StringComparison.Ordinal))), Is.Empty);

    [Test]
    public void Files_are_short()
    {
        var lengths = Source.Files().Select(file => (File: file, Source.Lines(file).Length)).ToArray();

        Assert.That(lengths.Count(file => file.Length > Long), Is.LessThanOrEqualTo(lengths.Length / 50), string.Join(", ", lengths.Where(file => file.Length > Long)));
        Assert.That(lengths.Count(file => file.Length <= 50), Is.GreaterThanOrEqualTo(lengths.Length / 2));
    }

    [TestCase("Helper")]
    [TestCase("Manager")]
    [TestCase("Utils")]
    [TestCase("Util")]
    [TestCase("Common")]
    public void No_file_is_called(string name) => Assert.That(Source.Files().Where(file => Path.GetFileNameWithoutExtension(file).EndsWith(name, StringComparison.Ordinal)), Is.Empty);

    private static IEnumerable<string> Where(Func<string, bool> says) =>
        Source.Files().SelectMany(file => Source.Lines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && says(line)).Select(line => $"{file}: {line.Trim()}"));
}
