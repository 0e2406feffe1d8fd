namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Action"/> of an installation update.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
