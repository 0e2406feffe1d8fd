namespace LeanTechBot.Bot.Storage;

/// <summary>A row as it was read.</summary>
/// <param name="Key">Where it lies.</param>
/// <param name="Body">Its text, JSON that belongs to the layer above.</param>
/// <param name="ETag">The opaque mark of this version: no other version of the row ever has it.</param>
public sealed record StoredRow(TableKey Key, string Body, string ETag);
