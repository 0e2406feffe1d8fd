using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>Every command, in the order of help and of the manifest.</summary>
public static class CallCommands
{
    public static IReadOnlyList<ICallCommand> Create(ITicketDesk desk, CallOpening opening)
    {
        ICallCommand[] commands =
        [
            new NewCommand(desk, opening),
            new StatusCommand(desk),
            new NotesCommand(desk),
            new SpielCommand(desk),
            new CodeCommand(),
            new BackCommand(desk),
            new EscalateCommand(desk),
            new SecurityCommand(desk, opening),
        ];
        return [.. commands, new HelpCommand(commands)];
    }
}
