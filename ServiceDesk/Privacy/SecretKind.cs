namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>What KB-450 says may never be stored and a program can recognise.</summary>
public enum SecretKind
{
    Password = 1,
    Token = 2,
    PrivateKey = 3,
    CardNumber = 4,
}
