namespace LeanTechBot.Benchmarks.Channel;

/// <summary>A thread that a bot began in a channel.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Thread">The thread's conversation id.</param>
/// <param name="Ticket">The first ticket id in it; null for a message without one.</param>
/// <param name="Body">What began it.</param>
/// <param name="By">The process that began it, by its token.</param>
/// <param name="Asked">When the bot asked for it, by <see cref="TimeProvider.GetTimestamp"/>.</param>
/// <param name="At">When it was there.</param>
/// <param name="IsKnown">Whether the bot was told that it arrived.</param>
public sealed record ChannelPost(string Channel, string Thread, string? Ticket, ReadOnlyMemory<byte> Body, string By, long Asked, long At, bool IsKnown);
