using LeanTechBot.Benchmarks.Listening;
using LeanTechBot.Bot.Content;
using LeanTechBot.Tests.Content;
using LeanTechBot.Tests.Conventions;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>Training from the corpus in the repository, and how well what it makes hears lines that it has not learned.</summary>
internal sealed class ListeningTrainingTests
{
    private static readonly ListeningFolder Folder = new(Source.Root);

    [Test]
    public void The_corpus_gives_the_shipped_model_byte_for_byte()
    {
        var concepts = Folder.ReadContent().Concepts;
        var model = ModelTrainer.Train([.. Folder.ReadCorpus().Select(line => TrainingLine.Read(line, concepts))]);

        Assert.That(ListeningModelFile.Write(model) == File.ReadAllText(Folder.ModelFile), Is.True, "listening train has to be run anew: docs/listening.md");
    }

    /// <summary>The floors of docs/listening.md: figures of lines whose writer, or whose part of the calls, was left out of the training.</summary>
    [Test]
    public void Lines_that_were_not_learned_are_heard()
    {
        var figures = new HeldOutMeasure(Folder.ReadContent(), ShippedListening.Facts, Folder.ReadCorpus()).Measure();
        var all = figures.AllWriters;
        TestContext.Out.WriteLine(all);
        TestContext.Out.WriteLine(figures.OrdinaryCalls);

        Assert.Multiple(() =>
        {
            Assert.That(all.Security.Value, Is.AtLeast(0.97), "security events found");
            Assert.That(all.FalseSecurity.Value, Is.AtMost(0.08), "other lines offered as security");
            Assert.That(all.FirstConcern.Value, Is.AtLeast(0.84), "the first kind of an event");
            Assert.That(all.Questions.Value, Is.AtLeast(0.73), "questions with their subject");
            Assert.That(all.Difficult.Value, Is.AtLeast(0.80), "difficult clients with their situation");
            Assert.That(all.Commands.Value, Is.AtLeast(0.83), "commands with their name");
            Assert.That(all.Swallowed.Value, Is.AtMost(0.04), "notes taken for a question or a command");
            Assert.That(figures.OrdinaryCalls.FalseSecurity.Value, Is.AtMost(0.08), "security offered in ordinary calls");
            Assert.That(figures.OrdinaryCalls.OtherOffers.Value, Is.AtMost(0.03), "anything else offered on notes of ordinary calls");
        });
    }
}
