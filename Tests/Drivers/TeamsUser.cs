using System.Security.Cryptography;
using System.Text;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Drivers;

/// <summary>A person in Teams, and their personal chat with the bot.</summary>
internal sealed record TeamsUser(string Id, string Name, string ConversationId)
{
    /// <summary>The tenant all of them are in.</summary>
    public const string Tenant = "5a6e0d1c-7c43-4f0a-9d2e-3f1b8a2c4d5e";

    public static TeamsUser Mara { get; } = new("29:1mara-Santos_01", "Mara Santos", "a:1personal-chat/of|Mara");

    public static TeamsUser Jun { get; } = new("29:1jun-Dela-Cruz_02", "Jun Dela Cruz", "a:1personal-chat/of|Jun");

    /// <summary>Tier 2.</summary>
    public static TeamsUser Tess { get; } = new("29:1tess-Lim_03", "Tess Lim", "a:1personal-chat/of|Tess");

    /// <summary>Tier 2, and on call.</summary>
    public static TeamsUser Theo { get; } = new("29:1theo-Cruz_04", "Theo Cruz", "a:1personal-chat/of|Theo");

    /// <summary>Tier 3.</summary>
    public static TeamsUser Uma { get; } = new("29:1uma-Reyes_05", "Uma Reyes", "a:1personal-chat/of|Uma");

    /// <summary>Tier 3.</summary>
    public static TeamsUser Ugo { get; } = new("29:1ugo-Tan_06", "Ugo Tan", "a:1personal-chat/of|Ugo");

    /// <summary>The Team Leader.</summary>
    public static TeamsUser Lea { get; } = new("29:1lea-Gomez_07", "Lea Gomez", "a:1personal-chat/of|Lea");

    /// <summary>The Operations Manager.</summary>
    public static TeamsUser Omar { get; } = new("29:1omar-Diaz_08", "Omar Diaz", "a:1personal-chat/of|Omar");

    /// <summary>Somebody of the tenant without any role.</summary>
    public static TeamsUser Sam { get; } = new("29:1sam-Stone_09", "Sam Stone", "a:1personal-chat/of|Sam");

    public string TenantId { get; init; } = Tenant;

    /// <summary>The Microsoft Entra object id: a person keeps it whatever the Teams id is; another Teams id is another person unless a test says otherwise.</summary>
    public string ObjectId { get => field ?? new Guid(MD5.HashData(Encoding.UTF8.GetBytes(Id))).ToString(); init; }

    /// <summary>The employee id that this person types: each has an own one.</summary>
    public string EmployeeId => ObjectId == Mara.ObjectId ? "LT-T1-007" : $"LT-T1-{100_000 + (BitConverter.ToUInt32(new Guid(ObjectId).ToByteArray()) % 900_000)}";

    /// <summary>Who it is to the desk.</summary>
    public PersonId Person => PersonId.Of(ObjectId, Id);
}
