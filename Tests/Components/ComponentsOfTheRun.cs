using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests;

/// <summary>Stops at the end of a test run what its tests have started and shared.</summary>
[SetUpFixture]
internal sealed class ComponentsOfTheRun
{
    [OneTimeTearDown]
    public async Task Stop()
    {
        await AzuriteServer.StopSharedAsync();
        await ChromiumBrowser.StopSharedAsync();
    }
}
