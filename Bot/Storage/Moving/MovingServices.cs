namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>Registers what moves a desk from one store to another.</summary>
internal static class MovingServices
{
    public static IServiceCollection AddMoving(this IServiceCollection services) => services.AddSingleton<DeskExport>().AddSingleton<DeskImport>();
}
