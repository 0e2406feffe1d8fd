namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Until when one instance alone does a piece of work, and when it was last done whole, if that is kept.</summary>
internal sealed record LeaseRow(DateTimeOffset Until, DateTimeOffset? Done = null);
