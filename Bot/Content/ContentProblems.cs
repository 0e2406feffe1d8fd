namespace LeanTechBot.Bot.Content;

/// <summary>What is wrong with one content file, gathered while it is read.</summary>
/// <param name="file">The file's name, which begins every line.</param>
public sealed class ContentProblems(string file)
{
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    public void Add(string problem) => all.Add($"{file}: {problem}");

    public void AddUnless(bool holds, string problem)
    {
        if (!holds)
        {
            Add(problem);
        }
    }

    /// <summary>Notes every value that comes more than once, in any letter case.</summary>
    public void AddRepeated(string what, IEnumerable<string?> values)
    {
        foreach (var same in values.OfType<string>().GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            Add($"the {what} {same.Key} is there {same.Count()} times");
        }
    }
}
