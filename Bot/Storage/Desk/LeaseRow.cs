namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Until when one instance alone does a piece of work.</summary>
internal sealed record LeaseRow(DateTimeOffset Until);
