namespace LeanTechBot.Benchmarks.Channel;

/// <summary>A thread that the bot began in a channel.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Ticket">The first ticket id in it; null for a message without one.</param>
/// <param name="At">When it came, by <see cref="TimeProvider.GetTimestamp"/>.</param>
/// <param name="IsKnown">Whether the bot was told that it arrived.</param>
public sealed record ChannelPost(string Channel, string? Ticket, long At, bool IsKnown);
