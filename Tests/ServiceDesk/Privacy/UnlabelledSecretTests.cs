using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

/// <summary>Secrets that no label announces beside them: in tables, as default pairs, as random runs, and as phrases. Each kind with the
/// like that is none.</summary>
internal sealed class UnlabelledSecretTests
{
    [TestCase("user,password\nana,Dormitory88", "user,password\nana,[password masked]")]
    [TestCase("user;pwd\nana;Dormitory", "user;pwd\nana;[password masked]")]
    [TestCase("name\tlogin\tpassword\nAna\tana.r\tTrumpet", "name\tlogin\tpassword\nAna\tana.r\t[password masked]")]
    [TestCase("user  password\nana   sunshine", "user  password\nana   [password masked]")]
    [TestCase("| user | password |\n|---|---|\n| ana | sunshine |", "| user | password |\n|---|---|\n| ana | [password masked] |")]
    [TestCase("account | pw\n----- | --\nsvc | Sql", "account | pw\n----- | --\nsvc | [password masked]")]
    [TestCase("\"user\";\"passwort\"\n\"karl\";\"Winterzeit\"", "\"user\";\"passwort\"\n\"karl\";\"[password masked]\"")]
    [TestCase("id,name,pin\n7,Ana,4417", "id,name,pin\n7,Ana,[password masked]")]
    [TestCase("SSID,Key\nHQ,longenough", "SSID,Key\nHQ,[password masked]")]
    [TestCase("site  psk\nCebu  tunnel", "site  psk\nCebu  [password masked]")]
    [TestCase("email,temp password,role\na@x.ph,mangoes,admin\nb@x.ph,papayas,user",
        "email,temp password,role\na@x.ph,[password masked],admin\nb@x.ph,[password masked],user")]
    [TestCase("user,password\r\nana,mangoes\r\n\r\nana,still,down", "user,password\r\nana,[password masked]\r\n\r\nana,still,down")]
    public void A_column_of_passwords_is_masked(string table, string masked) => Masking.Expect(table, masked, SecretKind.Password);

    [TestCase("app,api key\nportal,abc-def", "app,api key\nportal,[token masked]")]
    [TestCase("host,client secret\nx,abcdef", "host,client secret\nx,[token masked]")]
    public void A_column_of_tokens_is_masked(string table, string masked) => Masking.Expect(table, masked, SecretKind.Token);

    [TestCase("user,password\nana,expired\nben,reset")]
    [TestCase("user,password last set\nana,2026-11-01")]
    [TestCase("user,password\nana,2026-11-01")]
    [TestCase("user,password\nana,********")]
    [TestCase("user,password\nana,-")]
    [TestCase("name,key\nana,LT-2003-x")]
    [TestCase("password, then the page hangs\nit says, please wait")]
    [TestCase("user | status\nana | locked")]
    [TestCase("the user typed the password\nand the page went blank")]
    public void A_table_without_passwords_stays(string table) => Assert.That(SecretMask.Apply(table).Text, Is.EqualTo(table));

    [TestCase("still root/calvin on the idrac", "still root/[password masked] on the idrac")]
    [TestCase("tried admin:admin and it opened", "tried admin:[password masked] and it opened")]
    [TestCase("admin / 1234 works", "admin / [password masked] works")]
    [TestCase("sa/sa on the old box", "sa/[password masked] on the old box")]
    [TestCase("guest:guest for rabbit", "guest:[password masked] for rabbit")]
    [TestCase("administrator/changeme on the ilo", "administrator/[password masked] on the ilo")]
    [TestCase("postgres:postgres on dev", "postgres:[password masked] on dev")]
    [TestCase("ubnt/ubnt", "ubnt/[password masked]")]
    [TestCase("pi / raspberry", "pi / [password masked]")]
    public void A_default_pair_is_masked(string text, string masked) => Masking.Expect(text, masked, SecretKind.Password);

    [TestCase("admin/user roles are mixed up")]
    [TestCase("guest/staff vlans are swapped")]
    [TestCase("root/cimv2 namespace is broken")]
    [TestCase("admin: Maria, backup: Joel")]
    [TestCase("the user/password prompt appears twice")]
    [TestCase("admin/password reset page is blank")]
    [TestCase("/root/root is full")]
    [TestCase("https://portal/admin/admin.html")]
    [TestCase("support/manager approval is needed")]
    public void A_pair_of_roles_stays(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));

    [TestCase("AKIAJ4T7QX2LMNB5RTYA,9hG+kd83Lx/pQw7ZsBv2Tn6YcRf4Um1JoEa5Xi0K", "[token masked],[token masked]")]
    [TestCase("AWS key AKIAIOSFODNN7EXAMPLE / wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "AWS key [token masked] / [token masked]")]
    [TestCase("https://maker.ifttt.com/trigger/down/with/key/dQw4w9WgXcQ-abc", "https://maker.ifttt.com/trigger/down/with/key/[token masked]")]
    [TestCase("SSID GuestNet key Welc0meGuest", "SSID GuestNet key [token masked]")]
    [TestCase("MoodleSession=t5v8n2k4m6p9q1r3s7", "MoodleSession=[token masked]")]
    [TestCase("he left dK8vQ2mX9pL4sR7tY1wZ5bN3cF6hJ0gA in it", "he left [token masked] in it")]
    [TestCase("it is yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=.", "it is [token masked].")]
    [TestCase("validationKey=\"0A1B2C3D4E5F60718293A4B5C6D7E8F9\"", "validationKey=\"[token masked]\"")]
    public void A_random_run_is_masked(string text, string masked) => Masking.Expect(text, masked, SecretKind.Token);

    [TestCase("commit 9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c fixed it")]
    [TestCase("id 6a1c2f3e-1111-4a2b-9c3d-abcdefabcdef")]
    [TestCase("sha512-oRjTwEZ9hG+kd83Lx/pQw7ZsBv2Tn6YcRf4Um1JoEa5Xi0K== differs")]
    [TestCase("SHA256:9hG+kd83Lx/pQw7ZsBv2Tn6YcRf4Um1JoEa5Xi0Kabc is the fingerprint")]
    [TestCase("Message-ID: <CAF9hGkd83LxpQw7ZsBv2Tn6YcRf4Um1JoEa5Xi0K@mail.example>")]
    [TestCase("https://share.example/s/EaB9hGkd83LxpQw7ZsBv2Tn6YcRf4Um1Jo opens")]
    [TestCase("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7x9hGkd83LxpQw7ZsBv2 ana@pc")]
    [TestCase("Microsoft.AspNetCore.Authentication.JwtBearerHandler2FailedToValidate")]
    [TestCase("PC-ACCT-07_Win11-23H2_Office365-ProPlus_Update_KB5046633")]
    [TestCase("Culture=neutral, PublicKeyToken=b77a5c561934e089")]
    [TestCase("UserNotFoundInTenantDirectoryException2")]
    public void What_is_no_secret_of_random_signs_stays(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));

    [TestCase("passphrase is correct horse battery staple", "passphrase is [password masked]")]
    [TestCase("passphrase for the key: purple monkey lamp", "passphrase for the key: [password masked]")]
    [TestCase("her passphrase \"my dog ate the blue router\"", "her passphrase \"[password masked]\"")]
    [TestCase("ang passphrase nila araw gabi bundok", "ang passphrase nila [password masked]")]
    [TestCase("vault passphrase = sunny river kettle", "vault passphrase = [password masked]")]
    [TestCase("set the passphrase to orbit cactus velvet drum", "set the passphrase to [password masked]")]
    [TestCase("ssh passphrase quiet-window-paper-moon", "ssh passphrase [password masked]")]
    [TestCase("the master password is Apples and Oranges 77", "the master password is [password masked]")]
    [TestCase("pass phrase: green tea at noon 9", "pass phrase: [password masked]")]
    public void A_phrase_is_masked_whole(string text, string masked) => Masking.Expect(text, masked, SecretKind.Password);

    [TestCase("passphrase is correct but still refused")]
    [TestCase("passphrase is wrong on both laptops")]
    [TestCase("passphrase is on the same screen")]
    [TestCase("the passphrase prompt never shows")]
    [TestCase("password is not the problem 12")]
    [TestCase("password is same as the portal login 2")]
    public void Talk_about_a_phrase_stays(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));

    [TestCase("the new one is Sunny-Day42", "the new one is [password masked]")]
    [TestCase("I reset it to Tulips-4471 for her", "I reset it to [password masked] for her")]
    [TestCase("old was Monday08! she wants it back", "old was [password masked] she wants it back")]
    [TestCase("binigay ko sa kanya Temp-Pwd-2299 muna", "binigay ko sa kanya [password masked] muna")]
    [TestCase("Halo2x-Mix yung pinalit ko sa password ni sir", "[password masked] yung pinalit ko sa password ni sir")]
    [TestCase("creds are reception:FrontDesk_9", "creds are reception:[password masked]")]
    [TestCase("sunshine lang daw ang password nya", "[password masked] lang daw ang password nya")]
    [TestCase("Key Content            : hq-wireless-77", "Key Content            : [password masked]")]
    [TestCase("guest wifi: LT-Guest / enjoyyourstay", "guest wifi: LT-Guest / [password masked]")]
    [TestCase("requirepass R3disC0nf", "requirepass [password masked]")]
    [TestCase("safe combination 12-34-56", "safe combination [password masked]")]
    [TestCase("the pin of the printer is 55512", "the pin of the printer is [password masked]")]
    [TestCase("passphrase: never gonna give tapes up", "passphrase: [password masked]")]
    [TestCase("pinagamit ko muna yung Bagyo-2024# sa kanila", "pinagamit ko muna yung [password masked] sa kanila")]
    [TestCase("root | *6BB4837EB74329105EE4568DDA7DC67ED2CA2AD9", "root | [password masked]")]
    public void A_password_told_in_passing_is_masked(string text, string masked) => Masking.Expect(text, masked, SecretKind.Password);

    [TestCase("the new one is Latitude-5440")]
    [TestCase("changed it to Outlook-2021")]
    [TestCase("reset it to Branch-12")]
    [TestCase("used Cebu-01 for the test")]
    [TestCase("old was Monday, she wants it back")]
    [TestCase("nakalimutan lang ang password")]
    [TestCase("at Crm.Login.Validate(String user, String password) in Login.cs:line 42")]
    [TestCase("Password=***** in the config, masked by the vendor")]
    public void What_is_told_of_other_things_stays(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));
}
