namespace LeanTechBot.Tests.Drivers;

/// <summary>A person in Teams, and their personal chat with the bot.</summary>
internal sealed record TeamsUser(string Id, string Name, string ConversationId)
{
    /// <summary>The tenant all of them are in.</summary>
    public const string Tenant = "5a6e0d1c-7c43-4f0a-9d2e-3f1b8a2c4d5e";

    public static TeamsUser Mara { get; } = new("29:1mara-Santos_01", "Mara Santos", "a:1personal-chat/of|Mara");

    public static TeamsUser Jun { get; } = new("29:1jun-Dela-Cruz_02", "Jun Dela Cruz", "a:1personal-chat/of|Jun");

    public string TenantId { get; init; } = Tenant;
}
