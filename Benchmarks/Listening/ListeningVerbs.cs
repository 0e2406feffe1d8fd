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
                Console.WriteLine(ListeningExplanation.Explain(text, PlaceOf(place), ReadModel(folder), folder.ReadContent()));
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
        var held = new HeldOutMeasure(content, folder.ReadCorpus());
        foreach (var figures in held.MeasureWriters().Concat(held.MeasureCalls()))
        {
            Console.WriteLine(figures);
        }

        Console.WriteLine(held.MeasureOrdinaryCalls());
        Console.WriteLine(ListeningSpeed.Measure(content.CreateReader(ReadModel(folder)), folder.ReadCorpus()));
    }

    private static ListeningModel ReadModel(ListeningFolder folder) =>
        ListeningModelFile.Read(File.ReadAllText(folder.ModelFile), new ContentProblems("listening-model.json"));

    private static TextPlace PlaceOf(string[] place) => new CorpusLine { Text = "", Where = place.FirstOrDefault() ?? "call", Intent = "note" }.Place;
}
