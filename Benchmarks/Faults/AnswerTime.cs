namespace LeanTechBot.Benchmarks.Faults;

/// <summary>How long the bot took to answer over HTTP. A connection that a killed process broke is no answer and counts for nothing; one that stays silent counts in full.</summary>
internal sealed class AnswerTime
{
    /// <summary>Teams gives up then and sends the activity again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>After that the answer is not waited for any more, to see how late it would have been.</summary>
    public static readonly TimeSpan GivenUp = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();

    /// <summary>The longest, in seconds.</summary>
    public double Longest { get; private set; }

    /// <summary>How many took longer than Teams waits.</summary>
    public int Late { get; private set; }

    /// <summary>Sends something and takes the time of its answer.</summary>
    public async Task<T> TakeAsync<T>(Func<Task<T>> send)
    {
        var begin = TimeProvider.System.GetTimestamp();
        try
        {
            var answer = await send();
            Add(TimeProvider.System.GetElapsedTime(begin));
            return answer;
        }
        catch (Exception exception) when (exception is InvalidOperationException or OperationCanceledException)
        {
            // An error of the bot is an answer too, and so is silence.
            Add(TimeProvider.System.GetElapsedTime(begin));
            throw;
        }
    }

    private void Add(TimeSpan took)
    {
        lock (gate)
        {
            Longest = Math.Max(Longest, took.TotalSeconds);
            Late += took > Patience ? 1 : 0;
        }
    }
}
