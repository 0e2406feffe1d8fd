namespace LeanTechBot.Tests.Fakes;

/// <summary>The faults that a channel has in store: each strikes the calls it is meant for, the first one given first.</summary>
internal sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<(ConnectorFault Fault, int Left)> faults = [];

    public void Add(ConnectorFault fault)
    {
        lock (gate)
        {
            faults.Add((fault, fault.Times));
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            faults.Clear();
        }
    }

    /// <summary>The fault that strikes a call, used up by one; null when none does.</summary>
    public ConnectorFault? Take(ConnectorRequest request)
    {
        lock (gate)
        {
            var place = faults.FindIndex(item => item.Fault.Strikes(request));
            if (place < 0)
            {
                return null;
            }

            var (fault, left) = faults[place];
            if (left == 1)
            {
                faults.RemoveAt(place);
            }
            else
            {
                faults[place] = (fault, left - 1);
            }

            return fault;
        }
    }
}
