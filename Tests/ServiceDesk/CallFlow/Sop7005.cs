using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>The spiels as SOP-7005 prints them, its two unbreakable blanks included.</summary>
internal static class Sop7005
{
    public static IReadOnlyDictionary<SpielId, string> Spiels { get; } = new Dictionary<SpielId, string>
    {
        [SpielId.Greeting] =
            "Good [morning/afternoon/evening], this is [Your Name] from LeanTech IT Solutions Tier 1 Support. I’ll be assisting you today. May I confirm your name and the company you’re calling about?",
        [SpielId.Intake] =
            "Thank you, [Client Name]. Could you describe what you’re experiencing? When did this issue start, and is anyone else at your company reporting the same problem?",
        [SpielId.StatusUpdate] =
            "Ms./Mr.\u00A0[Client Name], I’m currently investigating the issue on your server. I can see [brief description of what you found]. I’m working on resolving it now and will update you shortly.",
        [SpielId.Resolution] =
            "Ms./Mr.\u00A0[Client Name], I’ve identified and resolved the issue on your server. [Brief description of what was wrong and what was done]. The system is now back to operational status. Is there anything else I can help you with?",
        [SpielId.InsistsOnEscalation] =
            "I understand your concern, [Client Name]. Let me assure you that I’m actively investigating this. Based on our assessment, this appears to be an isolated issue with your company’s server, which falls within our Tier 1 support scope. I’m fully qualified to resolve this and am working on it right now. I’ll have an update for you within a few minutes.",
        [SpielId.DemandsManager] =
            "I understand why you’d want to speak with a manager, [Client Name], and your concern is valid. I’m treating this as a priority and I’m actively working on your issue right now. I’ll keep you updated every few minutes while I continue the fix so you’re not left waiting.",
        [SpielId.CompanyWideOutage] =
            "Thank you for letting me know, [Client Name]. I’ll verify that immediately. Let me check if other companies are reporting similar issues. [Check your resources.] Based on my assessment, this appears to be isolated to your company’s server. I’ll have it resolved shortly.",
        [SpielId.DeEscalation] =
            "I completely understand your frustration, [Client Name], and I appreciate your patience. I’m treating this as a priority and working to get your service restored as quickly as possible.",
    };

    /// <summary>The same as a book of spiels has them, with our own beside them.</summary>
    public static IReadOnlyDictionary<SpielId, Spiel> Book { get; } =
        Enum.GetValues<SpielId>().ToDictionary(id => id, id => new Spiel { Text = Spiels.GetValueOrDefault(id, OwnWords) });

    private const string OwnWords = "Your case [where the case stands].";
}
