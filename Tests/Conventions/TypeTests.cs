using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LeanTechBot.Bot.Turns;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk;
using NUnit.Framework;

namespace LeanTechBot.Tests.Conventions;

/// <summary>How types are made and where they lie.</summary>
internal sealed partial class TypeTests
{
    private static readonly Assembly[] Assemblies = [typeof(KnowledgeHub).Assembly, typeof(CardAction).Assembly, typeof(CallConversation).Assembly, typeof(EngineerBot).Assembly];

    [Test]
    public void A_class_that_nothing_derives_from_is_sealed()
    {
        var types = Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsClass && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.Name.Contains('<')).ToArray();
        var bases = types.Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType).ToHashSet();

        Assert.That(types.Where(type => !type.IsSealed && !type.IsAbstract && !bases.Contains(type) && type.Name != nameof(Program)), Is.Empty);
    }

    [Test]
    public void A_file_is_named_after_the_first_type_of_its_family()
    {
        var wrong = Source.Files().Where(file => FirstType(file) is { } first && first != Path.GetFileName(file).Split('.', '{')[0]);

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void An_abstract_record_that_is_a_closed_family_is_closed()
    {
        var families = Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsAbstract: true, IsSealed: false, IsClass: true } && type.GetNestedTypes().Any(nested => nested.IsSubclassOf(type))).ToArray();

        Assert.That(families, Is.Not.Empty);
        Assert.That(families.Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(constructor => constructor is { IsPrivate: false } && !constructor.GetParameters().Any(parameter => parameter.ParameterType == type))), Is.Empty);
    }

    private static string? FirstType(string file) =>
        Source.Lines(file).Select(line => Public().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).FirstOrDefault();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial) )*(?:record struct|record|class|struct|interface|enum|delegate \w+) (?<name>\w+)")]
    private static partial Regex Public();
}
