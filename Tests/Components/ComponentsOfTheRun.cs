using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests;

/// <summary>Stops at the end of a test run what its tests have started and shared.</summary>
[SetUpFixture]
internal sealed class ComponentsOfTheRun
{
    [OneTimeTearDown]
    public Task Stop() => AzuriteServer.StopSharedAsync();
}
