using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace LeanTechBot.Bot.Configuration;

/// <summary>Says in one line why the program could not start, and what to do.</summary>
internal static class StartFault
{
    /// <param name="fault">What was thrown.</param>
    /// <param name="addresses">Where it was to listen, as far as that is known.</param>
    public static string Words(Exception fault, string[] addresses)
    {
        var at = addresses is [] ? "its address" : string.Join(", ", addresses);
        return fault switch
        {
            IOException { InnerException: AddressInUseException } =>
                $"{Line(fault)} Stop the program that uses it, or choose another one with --urls.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                $"it may not listen on {at}: permission denied. Choose a port above 1023 with --urls, or give its account the right.",
            SocketException => $"it cannot listen on {at}: {Line(fault)} Choose an address of this machine with --urls.",
            InvalidDataException =>
                $"a settings file (appsettings.json, or one for the environment) cannot be read: {Line(Innermost(fault))} Mend the file.",
            ArgumentOutOfRangeException { ParamName: "port" } => $"{at} has no such port. Choose one from 0 to 65535 with --urls.",
            FormatException =>
                $"a setting cannot be read: {Line(fault)} Mend it, on the command line, in the environment or in appsettings.json.",
            UnauthorizedAccessException => $"its account lacks a right: {Line(fault)} Give it the right.",
            _ => $"{Line(fault)} ({fault.GetType().Name})",
        };
    }

    private static Exception Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault;

    /// <summary>The first line of the message, as a sentence: what follows is for programmers.</summary>
    private static string Line(Exception fault)
    {
        var lines = fault.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var message = lines.FirstOrDefault() ?? fault.GetType().Name;
        return $"{ShownValue.Of(message).TrimEnd('.', ' ')}.";
    }
}
