using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

public sealed class CardNumberMaskTests
{
    [TestCase("4111111111111111")]
    [TestCase("4111 1111 1111 1111")]
    [TestCase("4111-1111-1111-1111")]
    [TestCase("4111.1111.1111.1111")]
    [TestCase("4111 - 1111 - 1111 - 1111")]
    [TestCase("41111111 11111111")]
    [TestCase("5555555555554444")]
    [TestCase("2223003122003222")]
    [TestCase("378282246310005")]
    [TestCase("3782 822463 10005")]
    [TestCase("30569309025904")]
    [TestCase("6011111111111117")]
    [TestCase("3530111333300000")]
    [TestCase("4222222222222")]
    [TestCase("6304000000000000000")]
    [TestCase("4111\t1111\t1111\t1111")]
    [TestCase("4111\n1111\n1111\n1111")]
    [TestCase("4111_1111_1111_1111")]
    [TestCase("4111/1111/1111/1111")]
    [TestCase("4111,1111,1111,1111")]
    [TestCase("4111\u200B1111\u200B1111\u200B1111")]
    [TestCase("4111—1111—1111—1111")]
    [TestCase("4111−1111−1111−1111")]
    [TestCase("４１１１１１１１１１１１１１１１")]
    public void A_card_number_is_masked(string number)
    {
        Masking.Expect($"card {number} declined", "card [card number masked] declined", SecretKind.CardNumber);
        Masking.Expect(number, "[card number masked]", SecretKind.CardNumber);
    }

    [TestCase("4111 1111 1111 1111 12/28 cvv 123", "[card number masked] 12/28 cvv [card number masked]")]
    [TestCase("visa4111111111111111", "visa[card number masked]")]
    [TestCase("5555555555554444, 4111111111111111", "[card number masked], [card number masked]")]
    [TestCase("+4111111111111111", "+[card number masked]")]
    [TestCase("CVV is 123", "CVV is [card number masked]")]
    [TestCase("security code: 4567", "security code: [card number masked]")]
    public void A_card_number_is_found_among_other_digits(string text, string masked) => Masking.Expect(text, masked, SecretKind.CardNumber);
}
