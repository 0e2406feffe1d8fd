using LeanTechBot.Bot.Commands;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Playground;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Bot.Turns;

if (DeskCommand.Is(args))
{
    return await DeskCommand.RunAsync(args);
}

var builder = LeanTechConfiguration.CreateBuilder(args);
builder.AddLeanTechConfiguration();
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddTurns();
builder.Services.AddTeamsChannels();
builder.AddPlayground();

var app = builder.Build();
app.MapMessages();
app.MapHealth();
return await app.RunCheckedAsync(Console.Error);
