using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What a person may do with an escalated ticket now. Second and third line can work at lower levels, never at higher ones.</summary>
public static class CaseRights
{
    /// <summary>The acts that make sense now and are allowed to this person; empty for everybody else.</summary>
    public static ImmutableArray<CaseAction> Of(Ticket ticket, StaffRoles roles) => ticket.Case is not { IsHeld: true } held || !Works(roles, held.Level)
        ? []
        :
        [
            .. held.Acknowledged is null ? [CaseAction.Acknowledge] : Array.Empty<CaseAction>(),
            CaseAction.Resolve,
            CaseAction.Return,
            held.Level == SupportLevel.ItManager ? CaseAction.Decide : CaseAction.PassUp,
        ];

    /// <summary>Whether somebody with these roles works at this level.</summary>
    public static bool Works(StaffRoles roles, SupportLevel level) => level switch
    {
        SupportLevel.Tier2 => (roles & (StaffRoles.Tier2 | StaffRoles.Tier3)) != 0,
        SupportLevel.Tier3 or SupportLevel.Onsite or SupportLevel.ItManager => (roles & StaffRoles.Tier3) != 0,
        _ => false,
    };

    /// <summary>The level that somebody who works at <paramref name="level"/> belongs to: nobody has a role at Onsite or with the I.T. Manager, Tier 3 works for them.</summary>
    public static SupportLevel LevelOf(StaffRoles roles, SupportLevel level) =>
        level == SupportLevel.Tier2 && (roles & StaffRoles.Tier2) != 0 ? SupportLevel.Tier2 : SupportLevel.Tier3;

    /// <summary>Where the ticket stands among the four things every level does.</summary>
    public static CaseStage StageOf(Ticket ticket) => ticket.Case switch
    {
        { Return: not null } => CaseStage.Returned,
        { Resolution: null, Acknowledged: null } => CaseStage.Qualify,
        { Resolution: null } => CaseStage.Resolve,
        _ when !ticket.Lifecycle.IsOpen => CaseStage.Closed,
        _ => DocumentationStep.ClientConfirmed(ticket) ? CaseStage.Close : CaseStage.QualityControl,
    };
}
