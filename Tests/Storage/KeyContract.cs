using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Keys made of any id.</summary>
internal sealed class KeyContract(StorageKind kind) : TableStoreContract(kind)
{
    private static readonly string[] Ids =
    [
        "19:a1b2_c3-d4@thread.tacv2;messageid=1700000000000",
        "29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ9pGmZbSoQ",
        "a:1xH/slash\\back#hash?question%percent'quote\"double",
        "INC-2026-03-00001|with|bars and spaces ",
        " ",
        "+plus&amp;<tag>{}[]^`~!$*(),;:=@.-_",
        "señor ñ 日本 😀 \u0301\uE000",
        "\uD83D half a pair",
        "line\r\nbreak\ttab\u007Fdel\u0085\0nul",
        "..",
        ".",
        "%2F%252F",
    ];

    [Test]
    public async Task Every_id_makes_a_row_of_its_own()
    {
        await CommittedAsync([.. Ids.Select(id => Insert(TableKey.Escape(id), $"{id.Length}"))]);

        foreach (var id in Ids)
        {
            Assert.That(await BodyAsync(TableKey.Escape(id)), Is.EqualTo($"{id.Length}"), id);
        }
    }

    [Test]
    public async Task Every_id_makes_a_partition_of_its_own()
    {
        foreach (var id in Ids)
        {
            var key = new TableKey(TableKey.Escape(id), "row");
            var etag = (await CommittedAsync(new RowChange.Insert(key, "1")))["row"];
            await CommittedAsync(new RowChange.Replace(key, id.Length.ToString(), etag));
        }

        foreach (var id in Ids)
        {
            var rows = await RowsAsync(new RowRange(TableKey.Escape(id), "a", "z"));
            Assert.That(rows.Select(row => row.Body), Is.EqualTo(new[] { $"{id.Length}" }), id);
        }
    }

    [Test]
    public async Task Every_character_that_a_key_may_have_is_kept()
    {
        var legal = Enumerable.Range(0x21, 0x5E).Select(c => (char)c).Where(c => !@"/\#?%'".Contains(c)).ToArray();
        await CommittedAsync([.. legal.Select(c => Insert($"{c}", $"{c}"))]);
        await CommittedAsync(new RowChange.Insert(new TableKey(new string(legal), "row"), "all"));

        foreach (var c in legal)
        {
            Assert.That(await BodyAsync($"{c}"), Is.EqualTo($"{c}"));
        }

        Assert.That((await RowsAsync(new RowRange(new string(legal), "a", "z"))).Single().Body, Is.EqualTo("all"));
    }

    [Test]
    public async Task The_longest_keys_are_kept()
    {
        var key = new TableKey(new string('p', TableKey.MaxLength), new string('r', TableKey.MaxLength));

        var etags = await CommittedAsync(new RowChange.Insert(key, "1"));

        Assert.That(await Store.FindAsync(key, default), Is.EqualTo(new StoredRow(key, "1", etags[key.Row])));
    }
}
