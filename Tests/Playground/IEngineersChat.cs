namespace LeanTechBot.Tests.Playground;

/// <summary>An engineer's chat with the bot in the Agents Playground, whether it is driven by calls or by hand.</summary>
internal interface IEngineersChat
{
    /// <summary>Types a text and sends it.</summary>
    Task TypesAsync(string text);

    /// <summary>Clicks a button on the newest card that has it, after filling in the card's inputs, which are found by their labels. A toggle is set by "true".</summary>
    Task ClicksAsync(string button, params (string Label, string Entry)[] entries);

    /// <summary>Waits until the chat shows a text.</summary>
    Task SeesAsync(string text);
}
