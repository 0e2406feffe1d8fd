using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

/// <summary>How much the mask finds and how much it leaves, over hundreds of lines. What the floors let through is printed.</summary>
internal sealed class SecretSetTests
{
    [TestCase("secrets.txt", 400)]
    [TestCase("secrets-later.txt", 150)]
    public void At_most_three_of_a_hundred_clear_secrets_are_left(string file, int least)
    {
        var lines = SetLine.Read(file);

        var leaked = lines.Where(line => line.Leaks(SecretMask.Apply(line.Text).Text)).Select(line => line.Text).ToArray();

        TestContext.Out.WriteLine($"{leaked.Length} of {lines.Length}\n{string.Join("\n", leaked)}");
        Assert.That(lines, Has.Length.AtLeast(least));
        Assert.That(leaked, Has.Length.AtMost(lines.Length * 3 / 100), string.Join("\n", leaked));
    }

    [TestCase("harmless.txt", 600)]
    [TestCase("harmless-later.txt", 200)]
    public void At_most_two_of_a_hundred_harmless_lines_are_touched(string file, int least)
    {
        var lines = SetLine.Read(file);

        var touched = lines.Select(line => SecretMask.Apply(line.Text)).Where(masked => !masked.Found.IsEmpty).Select(masked => masked.Text).ToArray();

        TestContext.Out.WriteLine($"{touched.Length} of {lines.Length}\n{string.Join("\n", touched)}");
        Assert.That(lines, Has.Length.AtLeast(least));
        Assert.That(touched, Has.Length.AtMost(lines.Length * 2 / 100), string.Join("\n", touched));
    }
}
