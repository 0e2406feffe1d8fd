using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>
/// One instance at a time has the embedded store: the turns of a chat, the openings and the writer's groups are put in order within one program.
/// The lock is the file system's own, on a file beside the store. It ends with the program, whatever ends that.
/// </summary>
internal sealed class SqliteInstance(IOptions<StorageOptions> options, IHostEnvironment environment) : IStartStep, IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private FileStream? held;

    public Task<string?> RunAsync(CancellationToken cancellationToken) =>
        Task.FromResult(StorageOptionsValidator.KindOf(options.Value.Kind) is StorageKind.Sqlite ? Hold() : null);

    public void Dispose() => held?.Dispose();

    private string? Hold()
    {
        var path = Path.GetFullPath(Path.Combine(environment.ContentRootPath, options.Value.SqlitePath));
        try
        {
            PrivateFiles.Prepare(path);
            var shared = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows())
            {
                shared.UnixCreateMode = OwnerOnly;
            }

            // The lock is on a byte of the file, so that a backup may read it. This platform has none on macOS, where developers work alone.
            held = new FileStream($"{path}.lock", shared);
            if (!OperatingSystem.IsMacOS() && !OperatingSystem.IsIOS() && !OperatingSystem.IsTvOS())
            {
                held.Lock(0, 1);
            }

            return null;
        }
        catch (IOException e) when (File.Exists($"{path}.lock") && e is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            return $"another instance of the bot has the store {path}. End that one, or name another file with Storage:SqlitePath.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StorageUnavailableException)
        {
            // Why the store cannot be opened there is said when it is opened.
            return null;
        }
    }
}
