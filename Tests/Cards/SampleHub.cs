using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk;
using LeanTechBot.Tests.Content;

namespace LeanTechBot.Tests.Cards;

/// <summary>The Knowledge Hub as it is shipped.</summary>
internal static class SampleHub
{
    public static KnowledgeHub Shipped { get; } = new()
    {
        Clients = ContentReading.Shipped("clients.json", ClientDirectoryFile.Read).Content,
        PortalErrors = ContentReading.Shipped("portal-errors.json", PortalErrorsFile.Read).Content,
        Spiels = ContentReading.Shipped("spiels.json", SpielsFile.Read).Content,
        Listening = ShippedListening.Reader,
        Answers = ContentReading.Shipped("answers.json", AnswersFile.Read).Content,
    };
}
