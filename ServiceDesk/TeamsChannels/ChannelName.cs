namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>
/// Compares names of channels. KB-102 writes them with a leading <c>#</c>, which Teams does not allow in a name: it is optional on both sides.
/// Capitals and blanks around the name make no difference.
/// </summary>
public static class ChannelName
{
    public static bool AreSame(string one, string other) => Bare(one).Equals(Bare(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name without what makes no difference, save its capitals.</summary>
    public static string Bare(string name) => name.Trim().TrimStart('#', '＃').Trim();
}
