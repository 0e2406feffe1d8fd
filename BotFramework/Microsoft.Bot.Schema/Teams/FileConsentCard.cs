using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks the user whether the bot may upload a file.</summary>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(
        string description = default,
        long? sizeInBytes = default,
        object acceptContext = default,
        object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    [JsonProperty("description")]
    public string Description { get; set; }

    [JsonProperty("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    [JsonProperty("acceptContext")]
    public object AcceptContext { get; set; }

    [JsonProperty("declineContext")]
    public object DeclineContext { get; set; }
}
