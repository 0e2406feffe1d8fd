namespace Microsoft.Bot.Builder;

/// <content>The copy in memory.</content>
public abstract partial class BotState
{
    /// <summary>A turn's copy of a state, which remembers how it looked when it was last read or written.</summary>
    public class CachedBotState
    {
        private string _knownJson;

        /// <summary>Makes a copy that counts as unchanged.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            _knownJson = StateJson.Write(State);
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>An empty copy that counts as changed.</summary>
        internal static CachedBotState Cleared() => new() { _knownJson = string.Empty };

        /// <summary>Whether the state differs from what was last read or written; either way, how it looks now.</summary>
        internal bool HasChanged(out string json)
        {
            json = StateJson.Write(State, _knownJson);
            return !ReferenceEquals(json, _knownJson);
        }

        /// <summary>Takes what was written as unchanged.</summary>
        internal void Accept(string json) => _knownJson = json;
    }
}
