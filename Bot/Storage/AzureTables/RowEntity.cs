using Azure.Data.Tables;

namespace LeanTechBot.Bot.Storage.AzureTables;

/// <summary>
/// A row as an entity of Azure Table Storage. A string property holds 32K characters at most, so the body is spread over
/// <c>Body</c>, <c>Body1</c>, <c>Body2</c>, … and joined again. <c>Commit</c> names the transaction that wrote it.
/// </summary>
internal static class RowEntity
{
    /// <summary>The longest part of a body in one property, in UTF-16 characters; Azure's limit is 32,768.</summary>
    public const int MaxPartLength = 32_000;

    private const string Body = "Body";
    private const string Commit = "Commit";

    public static TableEntity Of(TableKey key, string body, string commit)
    {
        var entity = new TableEntity(key.Partition, key.Row) { [Commit] = commit };
        var part = 0;
        foreach (var text in TextParts.Of(body, MaxPartLength))
        {
            entity[NameOf(part++)] = text;
        }

        return entity;
    }

    public static StoredRow RowOf(TableEntity entity)
    {
        var body = entity.GetString(Body);
        if (entity.ContainsKey(NameOf(1)))
        {
            var parts = new List<string>();
            for (var part = 0; entity.TryGetValue(NameOf(part), out var text); part++)
            {
                parts.Add((string)text);
            }

            body = string.Concat(parts);
        }

        return new StoredRow(new TableKey(entity.PartitionKey, entity.RowKey), body, entity.ETag.ToString());
    }

    public static string? CommitOf(TableEntity entity) => entity.GetString(Commit);

    private static string NameOf(int part) => part == 0 ? Body : $"{Body}{part}";
}
