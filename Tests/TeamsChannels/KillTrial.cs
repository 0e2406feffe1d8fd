using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>One escalation whose bot is killed at one point and started again on what it had stored.</summary>
internal sealed class KillTrial
{
    private const string Alert = "Tier 3 security incident";

    private readonly BotHost bot;
    private readonly Call call;
    private readonly List<string> faults = [];
    private TicketId id;

    private KillTrial(BotHost bot) => (this.bot, call) = (bot, new Call(bot));

    public required int Point { get; init; }

    /// <summary>What the bot was at when it was killed.</summary>
    public string Where { get; private set; } = "";

    /// <summary>What was lost or is inconsistent; empty when all is well.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Posts that arrived twice.</summary>
    public int Duplicates { get; private set; }

    private TeamChannel Tier3 => bot.Team.Channel(OperationsTeam.Tier3);

    /// <summary>Kills the bot at a point; null when the whole escalation has fewer points.</summary>
    public static async Task<KillTrial?> RunAsync(int point)
    {
        await using var bot = await BotHost.StartInTeamAsync();
        var trial = new KillTrial(bot) { Point = point };
        return await trial.RunAsync() ? trial : null;
    }

    private async Task<bool> RunAsync()
    {
        await call.WalksToAsync(CallStep.Intake);
        await call.TypesAsync("security");
        await bot.DeliversAsync();
        id = call.TicketId;
        var click = call.Chat.Clicking("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "Files are renamed to .locked"), ("On which system?", "northgate-files01"));

        var kill = bot.DiesAt(Point);
        var told = (await bot.PostAsync(click.Activity.ToJsonString())).Body.Contains("Recorded for Tier 3", StringComparison.Ordinal);
        await bot.DeliversAsync();
        var acknowledged = !kill.IsDead && await AcknowledgesAsync();
        await bot.DeliversAsync();
        if (!kill.IsDead)
        {
            return false;
        }

        Where = kill.DiedAt!;
        told |= call.Chat.Text.Contains("Recorded for Tier 3", StringComparison.Ordinal);
        await bot.RestartAsync();
        await SettlesAsync();
        await IsKeptAsync(told, click);
        await IsAcknowledgedAsync(acknowledged);
        Duplicates = Math.Max(0, Tier3.Posts.Count - 1) + Math.Max(0, Alerts() - 1);
        return true;
    }

    /// <summary>The decision is stored if the engineer was told so; what is stored arrives; what is not is decided by the same click again.</summary>
    private async Task IsKeptAsync(bool told, CardClick click)
    {
        if ((await TicketAsync()).Tier != 3)
        {
            Check(!told, "the engineer was told of an escalation that is not stored");
            Check(Tier3.Posts.Count == 0, "posted without a decision");
            await bot.PostAsync(click.Repeated(bot.NextActivityId(), bot.Time.GetUtcNow()).Activity.ToJsonString());
            await SettlesAsync();
        }

        var ticket = await TicketAsync();
        Check(ticket.Status == TicketStatus.EscalatedToTier3, "not escalated after the click was repeated");
        Check(Tier3.Posts.Any(post => post.Text.Contains($"{id}", StringComparison.Ordinal)), "the channel has no post");
        Check(Alerts() > 0, "the Team Leader was not told");
        Check(ticket.Delivered.Count(post => post.Place == PostPlace.Channel) == 1 && ticket.Delivered.Count(post => post.Place == PostPlace.TeamLeader) == 1, "the proof of delivery is missing or double");
        Check((await bot.Desk.PendingPostsAsync(id, default)).IsEmpty, "a post is still pending");
        Check((await bot.Desk.NotesAsync(id, default)).Length == ticket.NoteCount, "the notes are not as many as the ticket counts");
        Check((await bot.Desk.NotesAsync(id, default)).Count(note => note.Text.StartsWith("Escalated to Tier 3 under KB-155", StringComparison.Ordinal)) == 1, "decided twice");
    }

    /// <summary>An acknowledgement that was answered is stored; one that was lost can be given again.</summary>
    private async Task IsAcknowledgedAsync(bool answered)
    {
        var stored = (await TicketAsync()).Case?.Acknowledged is not null;
        Check(stored || !answered, "an acknowledgement that was answered is not stored");
        if (!stored)
        {
            Check(await AcknowledgesAsync(), "it cannot be acknowledged");
            await SettlesAsync();
        }

        var ticket = await TicketAsync();
        Check(ticket.Case is { Acknowledged.By: "Uma Reyes", AcknowledgeBy: null }, "not acknowledged");
        Check(Tier3.Posts.Any(post => post.Card.Text.Contains("by Uma Reyes", StringComparison.Ordinal)), "no card shows who has it");
        Check((await bot.Desk.PendingPostsAsync(id, default)).IsEmpty, "a post is still pending after the acknowledgement");
    }

    private async Task<bool> AcknowledgesAsync()
    {
        var thread = (await TicketAsync()).Delivered.FirstOrDefault(post => post.Place == PostPlace.Channel)?.ConversationId;
        if (Tier3.Posts.FirstOrDefault(post => thread is null || post.ConversationId == thread) is not { } shown)
        {
            return false;
        }

        var uma = await new Colleague(bot, TeamsUser.Uma).LooksAtAsync(shown);
        if (uma.View.Button("Acknowledge") is null)
        {
            // Killed while it was learned who clicked: nothing was shown, and nothing promised.
            return false;
        }

        await uma.ClicksAsync("Acknowledge");
        return uma.View.Text.Contains("by Uma Reyes", StringComparison.Ordinal);
    }

    /// <summary>Leases run out, sweeps come by.</summary>
    private async Task SettlesAsync()
    {
        for (var seconds = 0; seconds < 120; seconds += 40)
        {
            await bot.PassesAsync(TimeSpan.FromSeconds(40));
        }
    }

    private int Alerts() => new TeamsChat(bot, TeamsUser.Lea).Messages.Count(message => message.Card?.ToJsonString().Contains(Alert, StringComparison.Ordinal) == true);

    private async Task<Ticket> TicketAsync() => (await bot.Desk.FindAsync(id, default))!;

    private void Check(bool holds, string fault)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }
}
