namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Whether anyone else at the client's company has the same issue.</summary>
public enum OthersAffected
{
    NotKnown = 1,
    OnlyThisPerson = 2,
    SomePeople = 3,
    WholeCompany = 4,
}
