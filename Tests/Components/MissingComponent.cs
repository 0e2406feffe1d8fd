using System.Diagnostics.CodeAnalysis;
using NUnit.Framework;

namespace LeanTechBot.Tests.Components;

/// <summary>Says that a test cannot run for want of a component: the test is ignored on a developer's machine and fails where CI=true.</summary>
internal static class MissingComponent
{
    [DoesNotReturn]
    public static void Report(string reason)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new AssertionException(reason);
        }

        throw new IgnoreException(reason);
    }
}
