using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>A turn gives a slow store up, a command waits for it.</summary>
internal sealed class PatientStorageTests
{
    private static readonly RowChange[] Changes = [new RowChange.Insert(new TableKey("p", "r"), "1")];

    [Test]
    public async Task A_command_waits_for_a_call_that_takes_a_minute() =>
        Assert.That(await AfterAMinuteAsync(patient: true), Is.InstanceOf<CommitResult.Committed>());

    [Test]
    public void A_turn_does_not() => Assert.That(() => AfterAMinuteAsync(patient: false), Throws.InstanceOf<StorageUnavailableException>());

    private static async Task<CommitResult> AfterAMinuteAsync(bool patient)
    {
        using var test = await TestStore.CreateAsync(StorageKind.Sqlite);
        var (asked, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = new StoreSwitch(test.Tables)
        {
            Before = _ =>
            {
                asked.SetResult();
                return answered.Task;
            },
        };
        var time = new FakeTimeProvider();
        var builder = LeanTechConfiguration.CreateBuilder(["--environment=Development"]);
        builder.AddLeanTechConfiguration();
        builder.Services.AddSingleton<TimeProvider>(time);
        _ = patient ? builder.Services.AddPatientStorage(builder.Configuration) : builder.Services.AddStorage(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.KeyedSingleton<ITableStore>(StorageServices.BackEnd, (_, _) => slow));
        await using var app = builder.Build();

        var commit = app.Services.GetRequiredService<ITableStore>().CommitAsync(Changes, default);
        await asked.Task;
        time.Advance(TimeSpan.FromMinutes(1));
        answered.SetResult();
        return await commit;
    }
}
