namespace LeanTechBot.Cards.Actions;

/// <summary>A form that is shown over a step.</summary>
public enum CallForm
{
    /// <summary>KB-155's three questions.</summary>
    Facts = 1,

    /// <summary>The security question alone.</summary>
    Security = 2,

    /// <summary>What a Tier 2 post carries.</summary>
    Tier2 = 3,

    /// <summary>A question to peers.</summary>
    Peer = 4,
}
