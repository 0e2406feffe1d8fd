using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>The verbs <c>listening train</c>, <c>listening measure</c> and <c>listening explain</c>: see docs/listening.md.</summary>
public static class ListeningVerbs
{
    public static int Run(string[] args)
    {
        var folder = new ListeningFolder(Repository.Folder(""));
        switch (args)
        {
            case ["train"]:
                Train(folder);
                return 0;
            case ["measure"]:
                Measure(folder);
                return 0;
            case ["explain", var text, .. var place]:
                Console.WriteLine(ListeningExplanation.Explain(text, PlaceOf(place), folder.CreateReader()));
                return 0;
            default:
                Console.Error.WriteLine("listening train | measure | explain \"text\" [call|no-call|card|channel]");
                return 2;
        }
    }

    private static void Train(ListeningFolder folder)
    {
        var concepts = folder.ReadContent().Concepts;
        var model = ModelTrainer.Train([.. folder.ReadCorpus().Select(line => TrainingLine.Read(line, concepts))]);
        File.WriteAllText(folder.ModelFile, ListeningModelFile.Write(model));
        Console.WriteLine($"{folder.ModelFile}: {new FileInfo(folder.ModelFile).Length / 1024} KB");
    }

    private static void Measure(ListeningFolder folder)
    {
        var content = folder.ReadContent();
        var corpus = folder.ReadCorpus();
        var figures = new HeldOutMeasure(content, folder.ReadFacts(), corpus).Measure();
        foreach (var part in (ListeningFigures[])[.. figures.Writers, figures.AllWriters, figures.Calls, figures.OrdinaryCalls])
        {
            Console.WriteLine(part);
        }

        Console.WriteLine(ListeningSpeed.Measure(folder.CreateReader(), folder.ReadFacts(), corpus));
    }

    private static TextPlace PlaceOf(string[] place) => CorpusNames.PlaceOf(place.FirstOrDefault() ?? "call");
}
