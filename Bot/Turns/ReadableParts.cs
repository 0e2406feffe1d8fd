using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace LeanTechBot.Bot.Turns;

/// <summary>Leaves out of an activity's lists what is none of their entries: the SDK takes every entry to be right, and throws at another.</summary>
internal static class ReadableParts
{
    private const string Mention = "mention";

    public static void Keep(Activity activity)
    {
        activity.MembersAdded = People(activity.MembersAdded);
        activity.MembersRemoved = People(activity.MembersRemoved);
        activity.Entities = activity.Entities?.Where(IsReadable).ToList();
        activity.Attachments = There(activity.Attachments);
        activity.ReactionsAdded = There(activity.ReactionsAdded);
        activity.ReactionsRemoved = There(activity.ReactionsRemoved);
    }

    private static List<ChannelAccount>? People(IList<ChannelAccount>? members) =>
        members?.Where(member => !string.IsNullOrWhiteSpace(member?.Id)).ToList();

    private static List<T>? There<T>(IList<T>? entries)
        where T : class => entries?.Where(entry => entry is not null).ToList();

    /// <summary>An entity is read by its kind only where the bot reads it: a mention.</summary>
    private static bool IsReadable(Entity? entity)
    {
        if (entity is null || !Mention.Equals(entity.Type, StringComparison.OrdinalIgnoreCase))
        {
            return entity is not null;
        }

        try
        {
            return entity.GetAs<Mention>()?.Mentioned is not null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }
}
