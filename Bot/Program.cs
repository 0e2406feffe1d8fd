using LeanTechBot.Bot.Commands;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Health;
using LeanTechBot.Bot.Logging;
using LeanTechBot.Bot.Playground;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Bot.Turns;
using LeanTechBot.Bot.Web;

var arguments = ProgramArguments.Read(args, SettingNames.Read());
if (arguments is { Words: not [] } or { WithoutValue: not null })
{
    return await DeskCommands.RunAsync(arguments);
}

return await CheckedStart.RunAsync(Build, Console.Error);

WebApplication Build()
{
    var builder = LeanTechConfiguration.CreateBuilder(arguments.Settings);
    builder.AddLeanTechConfiguration();
    builder.AddOneLineLogs();
    builder.AddWeb();
    builder.Services.AddStorage(builder.Configuration);
    builder.Services.AddTurns();
    builder.Services.AddTeamsChannels();
    builder.AddHealth();
    builder.AddPlayground();

    var app = builder.Build();
    app.UseWeb();
    app.MapMessages();
    app.MapHealth();
    return app;
}
