using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Tests.Content;

/// <summary>The reader of sentences as it is shipped.</summary>
internal static class ShippedListening
{
    public static ListeningContent Content { get; } = ContentReading.Shipped("listening.json", ListeningFile.Read).Content;

    public static ListeningModel Model { get; } = ContentReading.Shipped("listening-model.json", ListeningModelFile.Read).Content;

    public static FactReader Facts { get; } = new(
        ContentReading.Shipped("clients.json", ClientDirectoryFile.Read).Content,
        ContentReading.Shipped("portal-errors.json", PortalErrorsFile.Read).Content);

    public static SentenceReader Reader { get; } = Content.CreateReader(Model, Facts);
}
