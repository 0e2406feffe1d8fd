using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Listening;

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
        KnowledgeHub hub,
        EvidenceSearch evidence)
    {
        ICallCommand[] commands =
        [
            new NewCommand(desk, opening, notes),
            new StatusCommand(desk),
            new ShowStepCommand(desk, evidence),
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

    /// <summary>What each command in words runs: a typed one, or one that has no word to type.</summary>
    /// <param name="typed">The typed ones.</param>
    public static IReadOnlyDictionary<SpokenCommand, ICallCommand> CreateSpoken(
        IReadOnlyList<ICallCommand> typed, ITicketDesk desk, NoteTaking notes, EvidenceSearch evidence)
    {
        return new Dictionary<SpokenCommand, ICallCommand>
        {
            [SpokenCommand.New] = Typed("new"),
            [SpokenCommand.Status] = Typed("status"),
            [SpokenCommand.Notes] = Typed("notes"),
            [SpokenCommand.Next] = new NextCommand(desk, evidence),
            [SpokenCommand.Back] = Typed("back"),
            [SpokenCommand.ShowStep] = Typed("step"),
            [SpokenCommand.Escalate] = Typed("escalate"),
            [SpokenCommand.Security] = Typed("security"),
            [SpokenCommand.AskPeer] = new PeerQuestionCommand(desk, notes),
            [SpokenCommand.Hold] = new HoldCommand(desk),
            [SpokenCommand.Resume] = new ResumeCommand(desk),
            [SpokenCommand.Find] = new FindCommand(desk),
            [SpokenCommand.Close] = new CloseCommand(desk),
            [SpokenCommand.Cancel] = new CancelCommand(desk),
            [SpokenCommand.HandOver] = new HandOverCommand(desk),
            [SpokenCommand.Shift] = new ShiftCommand(desk),
            [SpokenCommand.UndoNote] = new UndoNoteCommand(desk),
            [SpokenCommand.Help] = Typed("help"),
        };

        ICallCommand Typed(string word) => typed.Single(command => command.Word == word);
    }

    /// <summary>What the button of a command is called that has no name of its own.</summary>
    internal static string ButtonOf(ICallCommand command, string argument) =>
        $"{char.ToUpperInvariant(command.Word[0])}{command.Word[1..]}{(argument.Length == 0 ? "" : $" {argument}")}";
}
