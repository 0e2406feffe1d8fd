namespace LeanTechBot.Bot.Storage;

/// <summary>How a row differs from what a transaction expected.</summary>
public enum ConflictReason
{
    /// <summary>The row to be inserted is there already.</summary>
    Exists,

    /// <summary>The row to be replaced or deleted has another ETag by now.</summary>
    Changed,

    /// <summary>The row to be replaced or deleted is gone.</summary>
    Missing,
}
