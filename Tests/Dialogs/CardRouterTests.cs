using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>Every action has a handler, wherever the call stands.</summary>
internal sealed class CardRouterTests : DialogFixture
{
    private static IEnumerable<string> Verbs => typeof(CardAction).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(declared => (string)declared.TypeDiscriminator!);

    [TestCaseSource(nameof(Verbs))]
    public async Task An_action_is_taken_during_a_call(string verb)
    {
        await Chat.StandsAtAsync(CallStep.Investigation);

        await Chat.SendAsync(Data(verb));

        Assert.That(Chat.Replacement is not null || Chat.Sent.Count > 0, Is.True);
    }

    [TestCaseSource(nameof(Verbs))]
    public async Task An_action_is_taken_without_a_call(string verb)
    {
        var data = Data(verb);
        data.Remove("ticket");

        await Chat.SendAsync(data);

        Assert.That(Chat.Replacement is not null || Chat.Sent.Count > 0, Is.True);
    }

    private JsonObject Data(string verb) => new()
    {
        ["action"] = verb,
        ["card"] = "a-card-key",
        ["ticket"] = Chat.TicketId.ToString(),
        ["step"] = nameof(CallStep.Investigation),
        ["spiel"] = nameof(SpielId.StatusUpdate),
        ["text"] = "typed",
        ["post"] = "tier3",
        ["act"] = "Resolve",
        ["question"] = "Has anyone seen this?",
        ["tried"] = "",
        ["concern"] = "None",
        ["observed"] = "",
        ["concernSystem"] = "",
        ["discoveredDate"] = "",
        ["discoveredTime"] = "",
        ["suspicion"] = "",
        ["from"] = "Security",
        ["until"] = "10",
    };
}
