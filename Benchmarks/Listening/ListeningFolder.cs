using LeanTechBot.Bot.Content;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>The files of the repository that listening is trained from and kept in.</summary>
/// <param name="Root">The repository's folder.</param>
public sealed record ListeningFolder(string Root)
{
    /// <summary>Where the trained model is kept.</summary>
    public string ModelFile => Path.Combine(Root, "Bot", "Content", "listening-model.json");

    /// <summary>The labelled lines.</summary>
    public IReadOnlyList<CorpusLine> ReadCorpus() => Corpus.Read(Path.Combine(Root, "Benchmarks", "Listening", "Corpus"));

    /// <exception cref="InvalidDataException">The content file cannot be used.</exception>
    public ListeningContent ReadContent()
    {
        var problems = new ContentProblems("listening.json");
        var content = ListeningFile.Read(File.ReadAllText(Path.Combine(Root, "Bot", "Content", "listening.json")), problems);
        return problems.All is [] ? content : throw new InvalidDataException(string.Join(Environment.NewLine, problems.All));
    }
}
