using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>The files of the repository that listening is trained from and kept in.</summary>
/// <param name="Root">The repository's folder.</param>
public sealed record ListeningFolder(string Root)
{
    /// <summary>Where the trained model is kept.</summary>
    public string ModelFile => Path.Combine(Root, "Bot", "Content", "listening-model.json");

    /// <summary>The labelled lines.</summary>
    public IReadOnlyList<CorpusLine> ReadCorpus() => Corpus.Read(Path.Combine(Root, "Benchmarks", "Listening", "Corpus"));

    public ListeningContent ReadContent() => Read("listening.json", ListeningFile.Read);

    /// <summary>The reader as it is shipped.</summary>
    public SentenceReader CreateReader() => ReadContent().CreateReader(ReadModel(), ReadFacts());

    public ListeningModel ReadModel() => Read("listening-model.json", ListeningModelFile.Read);

    public FactReader ReadFacts() => new(Read("clients.json", ClientDirectoryFile.Read), Read("portal-errors.json", PortalErrorsFile.Read));

    /// <exception cref="InvalidDataException">The content file cannot be used.</exception>
    private T Read<T>(string name, Func<string, ContentProblems, T> read)
    {
        var problems = new ContentProblems(name);
        var content = read(File.ReadAllText(Path.Combine(Root, "Bot", "Content", name)), problems);
        return problems.All is [] ? content : throw new InvalidDataException(string.Join(Environment.NewLine, problems.All));
    }
}
