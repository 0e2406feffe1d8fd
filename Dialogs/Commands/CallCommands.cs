using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>Every command, in the order of help; the manifest lists those it has room for.</summary>
public static class CallCommands
{
    public static IReadOnlyList<ICallCommand> Create(
        ITicketDesk desk,
        CallOpening opening,
        NoteTaking notes,
        IStaffDirectory staff,
        IFalseEscalations record,
        IEmployeeIds employeeIds,
        IServiceHealth health,
        KnowledgeHub hub)
    {
        ICallCommand[] commands =
        [
            new NewCommand(desk, opening),
            new StatusCommand(desk),
            new NotesCommand(desk),
            new SpielCommand(desk),
            new CodeCommand(),
            new KbCommand(desk, hub),
            new BackCommand(desk),
            new EscalateCommand(desk),
            new SecurityCommand(desk, opening),
            new AskCommand(desk, notes),
            new LinkCommand(desk),
            new RecordCommand(desk, staff, record, employeeIds),
            new HealthCommand(staff, health),
        ];
        return [.. commands, new HelpCommand(desk, commands)];
    }
}
