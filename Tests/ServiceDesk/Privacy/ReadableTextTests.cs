using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

/// <summary>What a reader sees is what is looked through; what was typed beside the secret stays as it was typed.</summary>
internal sealed class ReadableTextTests
{
    [TestCase("naïve: pass\u200Bword: Hunter2 – ok", "naïve: pass\u200Bword: [password masked] – ok")]
    [TestCase("ｐａｓｓｗｏｒｄ：ｈｕｎｔｅｒ２ ok", "ｐａｓｓｗｏｒｄ：[password masked] ok")]
    [TestCase("раssword: Cyrillic#1", "раssword: [password masked]")]
    [TestCase("password:\u00A0Hunter2", "password:\u00A0[password masked]")]
    [TestCase("pass\u00ADword: Hunter2", "pass\u00ADword: [password masked]")]
    [TestCase("OTP: ٤٨٢٩١٣", "OTP: [password masked]")]
    [TestCase("𝗽𝗮𝘀𝘀𝘄𝗼𝗿𝗱: Hunter2 😀", "𝗽𝗮𝘀𝘀𝘄𝗼𝗿𝗱: [password masked] 😀")]
    [TestCase("password: 𝐇𝐮𝐧𝐭𝐞𝐫𝟐 😀 password: Hunter3", "password: [password masked] 😀 password: [password masked]")]
    public void What_is_typed_with_other_signs_is_found(string text, string masked) => Masking.Expect(text, masked, SecretKind.Password);

    [TestCase("Señor Núñez, 日本 😀 – “ok”\u200B")]
    [TestCase("\uD83D")]
    public void What_is_harmless_stays_as_it_was_typed(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));
}
