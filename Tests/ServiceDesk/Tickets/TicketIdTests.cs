using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Tickets;

public sealed class TicketIdTests
{
    [TestCase("INC-2026-04-00142", 2026, 4, 142)]
    [TestCase("inc-2026-04-00142", 2026, 4, 142)]
    [TestCase("  INC-2026-12-99999\n", 2026, 12, 99_999)]
    [TestCase("INC-2026-01-00001", 2026, 1, 1)]
    public void An_id_is_read_in_any_letter_case(string text, int year, int month, int number)
    {
        Assert.That(TicketId.TryParse(text, out var id), Is.True);
        Assert.That(id, Is.EqualTo(new TicketId(new TicketMonth(year, month), number)));
        Assert.That(TicketId.Parse(id.ToString()), Is.EqualTo(id));
    }

    [TestCase(2026, 4, 142, "INC-2026-04-00142")]
    [TestCase(2026, 11, 1, "INC-2026-11-00001")]
    [TestCase(2026, 12, TicketId.MaxNumber, "INC-2026-12-99999")]
    public void An_id_is_written_as_SOP_7010_writes_it(int year, int month, int number, string text) =>
        Assert.That(new TicketId(new TicketMonth(year, month), number).ToString(), Is.EqualTo(text));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("INC")]
    [TestCase("INC-2026-04-142")]
    [TestCase("INC-2026-04-000142")]
    [TestCase("INC-2026-4-00142")]
    [TestCase("INC-26-04-00142")]
    [TestCase("INC-2026-00-00142")]
    [TestCase("INC-2026-13-00142")]
    [TestCase("INC-2026-04-00000")]
    [TestCase("INC-2026-04--0142")]
    [TestCase("INC-2026-04-+0142")]
    [TestCase("INC-2026-04- 0142")]
    [TestCase("INC-2026-04-00142x")]
    [TestCase("xINC-2026-04-00142")]
    [TestCase("INC-2026-04-00142\nINC-2026-04-00143")]
    [TestCase("INC 2026 04 00142")]
    [TestCase("INC-2026-04-٠٠١٤٢")]
    [TestCase("İNC-2026-04-00142")]
    [TestCase("INC-2026-04-00142' or 'x' eq 'x")]
    public void Anything_else_is_no_id(string? text)
    {
        Assert.That(TicketId.TryParse(text, out _), Is.False);
        Assert.That(() => TicketId.Parse(text ?? ""), Throws.InstanceOf<FormatException>());
    }
}
