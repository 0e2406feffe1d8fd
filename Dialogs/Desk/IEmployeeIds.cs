using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>Whose employee id is whose (SOP-7010). HR-201's record belongs to the person; the employee id only names them.</summary>
public interface IEmployeeIds
{
    /// <summary>Makes an employee id a person's, instead of the one they had; false when it is another person's.</summary>
    Task<bool> TryTakeAsync(string employeeId, Person person, CancellationToken cancellationToken);

    /// <summary>The person who has an employee id; null when nobody has it.</summary>
    Task<PersonId?> OwnerAsync(string employeeId, CancellationToken cancellationToken);

    /// <summary>Takes an employee id from whoever has it: that person is asked for theirs again. False when nobody has it.</summary>
    Task<bool> FreeAsync(string employeeId, CancellationToken cancellationToken);
}
