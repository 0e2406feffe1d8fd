namespace Microsoft.Bot.Connector;

/// <summary>Well-known values of a channel id.</summary>
public class Channels
{
    public const string Console = "console";
    public const string Directline = "directline";
    public const string Email = "email";
    public const string Emulator = "emulator";
    public const string Facebook = "facebook";
    public const string Msteams = "msteams";
    public const string Outlook = "outlook";
    public const string M365 = "m365extensions";
    public const string Slack = "slack";
    public const string Sms = "sms";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
