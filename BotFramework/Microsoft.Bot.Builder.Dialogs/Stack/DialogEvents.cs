namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that dialog contexts emit.</summary>
public class DialogEvents
{
    /// <summary>A dialog starts.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog is to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>Dialogs are being cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity arrived.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A container's dialogs are not those of the turn before.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
