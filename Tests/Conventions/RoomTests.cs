using System.Xml.Linq;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk;
using NUnit.Framework;

namespace LeanTechBot.Tests.Conventions;

/// <summary>Who may know whom, as the plan of the house says.</summary>
internal sealed class RoomTests
{
    private static readonly string[] Runtime = ["System", "Microsoft.CSharp", "netstandard", "mscorlib"];

    [TestCase("ServiceDesk", "")]
    [TestCase("Cards", "ServiceDesk AdaptiveCards")]
    [TestCase("Dialogs", "ServiceDesk Cards AdaptiveCards Microsoft.Bot.Builder Microsoft.Bot.Builder.Dialogs")]
    public void A_project_refers_to_nothing_else(string room, string allowed) =>
        Assert.That(References(room), Is.SubsetOf(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [TestCase(typeof(KnowledgeHub), "")]
    [TestCase(typeof(CardAction), "LeanTechBot.ServiceDesk AdaptiveCards")]
    [TestCase(typeof(CallConversation), "LeanTechBot.ServiceDesk LeanTechBot.Cards AdaptiveCards Microsoft.Bot. Newtonsoft.Json")]
    public void An_assembly_uses_nothing_else(Type inside, string allowed)
    {
        var names = inside.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !Runtime.Any(own => name == own || name.StartsWith($"{own}.", StringComparison.Ordinal)));

        Assert.That(names.Where(name => !allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))), Is.Empty);
    }

    [TestCase("System.Text.Json")]
    [TestCase("System.Net")]
    [TestCase("System.IO.")]
    [TestCase("System.Data")]
    [TestCase("System.Diagnostics.Process")]
    [TestCase("System.Security.Cryptography")]
    public void The_rules_do_no_IO_and_know_no_format(string part) =>
        Assert.That(typeof(KnowledgeHub).Assembly.GetReferencedAssemblies().Select(name => name.Name), Has.None.StartsWith(part));

    [Test]
    public void No_project_names_a_version() => Assert.That(
        Directory.EnumerateFiles(Source.Root, "*.csproj", SearchOption.AllDirectories).SelectMany(file => XDocument.Load(file).Descendants("PackageReference").Attributes("Version")), Is.Empty);

    [Test]
    public void A_namespace_is_its_folder()
    {
        var wrong = Source.Files().Where(file => Path.GetFileName(file) != "Program.cs" && Source.Lines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
            != $"namespace LeanTechBot.{Path.GetDirectoryName(file)!.Replace('\\', '/').Replace('/', '.')};");

        Assert.That(wrong, Is.Empty);
    }

    private static IEnumerable<string> References(string room)
    {
        var project = XDocument.Load(Path.Combine(Source.Root, room, $"{room}.csproj"));
        return project.Descendants("PackageReference").Attributes("Include").Select(name => name.Value)
            .Concat(project.Descendants("ProjectReference").Attributes("Include").Select(path => Path.GetFileNameWithoutExtension(path.Value)));
    }
}
