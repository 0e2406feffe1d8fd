namespace LeanTechBot.Tests.Fakes;

/// <summary>What one conversation shows now: its messages in the order they came, each with its present content.</summary>
internal sealed class Conversation
{
    private readonly Lock gate = new();
    private readonly List<ShownMessage> messages = [];

    public IReadOnlyList<ShownMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    public void Add(ShownMessage message)
    {
        lock (gate)
        {
            messages.Add(message);
        }
    }

    /// <summary>Replaces a message; false when there is none with this id.</summary>
    public bool Replace(ShownMessage message)
    {
        lock (gate)
        {
            var index = messages.FindIndex(shown => shown.Id == message.Id);
            if (index >= 0)
            {
                messages[index] = message;
            }

            return index >= 0;
        }
    }

    /// <summary>Removes a message; false when there is none with this id.</summary>
    public bool Remove(string id)
    {
        lock (gate)
        {
            return messages.RemoveAll(shown => shown.Id == id) > 0;
        }
    }
}
