using LeanTechBot.Benchmarks;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Calls;
using LeanTechBot.Benchmarks.Conversations;
using LeanTechBot.Benchmarks.Faults;
using LeanTechBot.Benchmarks.Flat;
using LeanTechBot.Benchmarks.Listening;
using LeanTechBot.Benchmarks.Posts;
using LeanTechBot.Benchmarks.RoundTrips;
using LeanTechBot.Benchmarks.Start;
using LeanTechBot.Benchmarks.Turns;

// What is measured runs in processes of its own, which the last three verbs are: see docs/performance.md.
if (args is [not ("bare" or "echo" or "stock"), ..])
{
    Console.WriteLine(Machine.Name);
    Console.WriteLine();
}

var limits = new Limits();
return args switch
{
    ["all", .. var settings] => await AllBenchmarks.RunAsync(settings),
    ["turns", .. var settings] => await TurnsBenchmark.RunAsync(settings, limits),
    ["calls", .. var settings] => await CallsBenchmark.RunAsync(settings, limits),
    ["conversations", .. var settings] => await ConversationsBenchmark.RunAsync(settings),
    ["posts", .. var settings] => await PostsBenchmark.RunAsync(settings, limits),
    ["start", .. var settings] => await StartBenchmark.RunAsync(settings, limits),
    ["flat", .. var settings] => await FlatBenchmark.RunAsync(settings, limits),
    ["faults", .. var settings] => await FaultsCampaign.RunAsync(settings),
    ["round-trips"] => await RoundTripsBenchmark.RunAsync(limits),
    ["listening", .. var settings] => ListeningVerbs.Run(settings),
    ["bare", .. var settings] => await BareBot.RunAsync(settings),
    ["echo", .. var settings] => await EchoBot.RunAsync(settings),
    ["stock", .. var settings] => await EchoBot.RunStockAsync(settings),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- all [quick]");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- turns [--seconds 5] [--rounds 3] [--warmup 30] [--concurrency 1,16] [--bots bare,stock,echo,echo-jwt,sop]");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- round-trips");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- calls [--seconds 10] [--warmup 30] [--concurrency 1,16,64,500] [--stores sqlite,azurite] [--memoryturns 100000]");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- conversations [10000] | posts [seconds] | start [folder of a published bot] | flat [1000000]");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- faults [--seed 1] [--rounds 20] [--engineers 16] [--instances 1] [--azurite true] [--faults false]");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- listening train | measure | explain \"text\"");
    return 2;
}

/// <summary>Nobody else's entry point: the tests use what is here, and start the bot by its own.</summary>
internal sealed partial class Program;
