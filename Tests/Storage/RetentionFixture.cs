using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>The retention job with the shipped settings, on both back ends.</summary>
[TestFixture(StorageKind.Sqlite)]
[TestFixture(StorageKind.AzureTables)]
internal abstract class RetentionFixture(StorageKind kind)
{
    /// <summary>When tickets are opened here.</summary>
    protected static readonly DateTimeOffset Then = new(2026, 3, 15, 9, 30, 0, TimeSpan.FromHours(8));

    protected static readonly DateTimeOffset Closed = Then.AddDays(2);

    private TestStore test = null!;

    protected ITableStore Store => test.Tables;

    protected FilledDesk Desk { get; private set; } = null!;

    [SetUp]
    public async Task Open()
    {
        test = await TestStore.CreateAsync(kind);
        Desk = new FilledDesk(Store);
    }

    [TearDown]
    public void Close() => test?.Dispose();

    protected async Task<ImmutableSortedDictionary<ExpiredKind, int>> RunAsync(DateTimeOffset now, bool dry = false, ITableStore? store = null)
    {
        await using var app = Build(store ?? Store, new FakeTimeProvider(now));
        return await app.Services.GetRequiredService<RetentionRun>().RunAsync(now, dry, _ => { }, default);
    }

    /// <summary>The bot's storage and background work, with nothing that takes turns.</summary>
    protected static WebApplication Build(ITableStore store, TimeProvider time)
    {
        var builder = LeanTechConfiguration.CreateBuilder(["--environment=Development", "--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.AddLeanTechConfiguration();
        builder.Services.AddSingleton(time).AddStorage(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton(store));
        return builder.Build();
    }

    protected Task<IReadOnlyDictionary<string, string>> RowsAsync(string partition) => FilledDesk.RowsAsync(Store, partition);

    /// <summary>A ticket with rows of every kind, closed two days after it was opened.</summary>
    protected async Task<Ticket> ClosedTicketAsync(int notes = 3)
    {
        var ticket = await Desk.OpenAsync("open", Then);
        for (var note = 0; note < notes; note++)
        {
            await Desk.NoteAsync(ticket.Id, $"note-{note}", Then, new string('x', note == 0 ? 200_000 : 10));
        }

        await Desk.CloseAsync(ticket.Id, Closed);
        return ticket;
    }
}
