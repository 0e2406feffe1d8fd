using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the expected one; throws if it is wrong.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
