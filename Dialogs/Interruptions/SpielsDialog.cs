using AdaptiveCards;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Desk;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>Difficult client, from any step: SOP-7005's four spiels, filled in. The step below is not lost.</summary>
public sealed class SpielsDialog() : CardInterruption(DialogId)
{
    public const string DialogId = "difficult-client";

    protected override AdaptiveCard Render(CallView view) => SpielsCard.DifficultClient(view);
}
