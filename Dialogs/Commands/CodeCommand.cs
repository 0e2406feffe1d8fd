using System.Text.RegularExpressions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>code LT-2003</c>: what KB-601 says of a portal error code, with or without a call.</summary>
public sealed partial class CodeCommand : ICallCommand
{
    public string Word => "code";

    public string Usage => "code LT-2003";

    public string Does => "Looks up a portal error code";

    public bool TakesArgument => true;

    /// <summary>Codes alone: "code 500 from nginx" is a note.</summary>
    public bool Takes(string argument) => Codes().IsMatch(argument);

    public Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var codes = turn.Hub.PortalErrors.Recognise([.. Number().Matches(argument).Select(number => $"LT-{number.Value}")]);
        return codes switch
        {
            { Highest: { } error } => turn.SendCardAsync(ErrorCodeCard.Render(error), cancellationToken),
            { Unknown: [var unknown, ..] } => turn.SendTextAsync($"{unknown} is not in KB-601. Check the code with the client.", cancellationToken),
            _ => turn.SendTextAsync("Which code? Type it like this: code LT-2003", cancellationToken),
        };
    }

    [GeneratedRegex(@"^(?:(?:LT ?[-_\u2010-\u2014\u2212]? ?)?[0-9]{4}(?:[ ,;&]{1,3}|$))+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex Number();
}
