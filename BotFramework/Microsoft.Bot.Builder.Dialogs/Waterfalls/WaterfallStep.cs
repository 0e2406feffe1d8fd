namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A step of a waterfall.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
