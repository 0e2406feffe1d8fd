namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// The names that a setting of the command line can begin with: the sections and keys of appsettings.json, and what the host itself
/// takes.
/// </summary>
internal sealed class SettingNames
{
    /// <summary>What the host, the server and the SDK read beside appsettings.json.</summary>
    private static readonly string[] OfTheHost =
    [
        "environment", "contentRoot", "applicationName", "webRoot", "urls", "http_ports", "https_ports", "Kestrel", "AllowedHosts",
        "ConnectionStrings", "hostBuilder", "startupAssembly", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies",
        "preventHostingStartup", "preferHostingUrls", "captureStartupErrors", "detailedErrors", "suppressStatusMessages",
        "shutdownTimeoutSeconds", "OAuthUrl", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelTokenIssuer",
        "ToBotFromEmulatorOpenIdMetadataUrl", "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope",
    ];

    private readonly HashSet<string>? names;

    private SettingNames(IEnumerable<string>? names) => this.names = names is null ? null : new(names, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Reads the settings file beside the program. Where the file is no JSON every name is known: what is wrong with it is said when the
    /// bot is made.
    /// </summary>
    public static SettingNames Read()
    {
        try
        {
            var files = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory);
            var file = files.AddJsonFile("appsettings.json", optional: true).Build();
            return new SettingNames([.. OfTheHost, .. file.GetChildren().Select(section => section.Key)]);
        }
        catch (InvalidDataException)
        {
            return new SettingNames(null);
        }
    }

    /// <summary>
    /// Whether a key such as <c>Storage:Kind</c> is one of a known section. Whether the section has it is checked with its values.
    /// </summary>
    public bool Know(string key) => names?.Contains(key.Split(':')[0]) ?? key.Length > 0;
}
