using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.HandOvers;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Tests.Fakes;

/// <summary>People with the roles a test gives them; everybody else is a stranger.</summary>
internal sealed class KnownStaff : IStaffDirectory
{
    private readonly Dictionary<string, StaffRoles> roles = new(StringComparer.Ordinal);

    /// <summary>The roles of a person, by their Teams id.</summary>
    public StaffRoles this[string userId]
    {
        set => roles[userId] = value;
    }

    public Task<StaffMember> WhoIsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var from = context.Activity.From;
        return Task.FromResult(new StaffMember { UserId = from.Id, Name = from.Name ?? from.Id, Roles = roles.GetValueOrDefault(from.Id) });
    }
}
