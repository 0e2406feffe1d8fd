using LeanTechBot.Bot.Configuration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LeanTechBot.Bot.Health;

/// <summary>
/// Tells whether a request carries a token that our tenant made out for this bot. A bot without an identity (Development) takes no token.
/// </summary>
internal static partial class TenantToken
{
    private const string Scheme = "Tenant";

    private const string PublicCloud = "https://login.microsoftonline.com";

    /// <summary>No token of Entra is longer, in characters.</summary>
    private const int MaxLength = 16_384;

    private static readonly JsonWebTokenHandler Reader = new() { MaximumTokenSizeInBytes = MaxLength };

    public static void AddTenantTokens(this IServiceCollection services)
    {
        // The scheme alone: AddAuthentication would also look at the channel's tokens at /api/messages, and keep keys for cookies in a
        // file.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        services.AddWebEncoders();
        services.AddAuthenticationCore(options => options.AddScheme<JwtBearerHandler>(Scheme, null));
        services.AddTransient<JwtBearerHandler>();
        services.AddSingleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>();
        services.AddOptions<JwtBearerOptions>(Scheme)
            .Configure<IOptions<BotIdentityOptions>>((options, identity) => Configure(options, identity.Value));
    }

    public static async Task<bool> HasTenantTokenAsync(this HttpContext http)
    {
        var identity = http.RequestServices.GetRequiredService<IOptions<BotIdentityOptions>>().Value;
        return !string.IsNullOrEmpty(identity.MicrosoftAppId)
            && !string.IsNullOrEmpty(identity.MicrosoftAppTenantId)
            && !string.IsNullOrEmpty(http.Request.Headers.Authorization)
            && (await http.AuthenticateAsync(Scheme)).Succeeded;
    }

    private static void Configure(JwtBearerOptions options, BotIdentityOptions identity)
    {
        var cloud = string.IsNullOrEmpty(identity.ToChannelFromBotLoginUrl) ? PublicCloud : identity.ToChannelFromBotLoginUrl;
        var login = new Uri(cloud).GetLeftPart(UriPartial.Authority);
        options.MetadataAddress = $"{login}/{identity.MicrosoftAppTenantId}/v2.0/.well-known/openid-configuration";
        options.RequireHttpsMetadata = !new Uri(login).IsLoopback;
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuers = [$"{login}/{identity.MicrosoftAppTenantId}/v2.0", $"https://sts.windows.net/{identity.MicrosoftAppTenantId}/"],
            ValidAudiences = [identity.MicrosoftAppId, $"api://{identity.MicrosoftAppId}"],
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireExpirationTime = true,
            RequireSignedTokens = true,
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                if (!MayBeOurs(context.Request.Headers.Authorization.ToString(), options.TokenValidationParameters))
                {
                    context.NoResult();
                }

                return Task.CompletedTask;
            },
            OnAuthenticationFailed = context =>
            {
                LogRefused(context.HttpContext.RequestServices.GetRequiredService<ILogger<HealthLog>>(), context.Exception.GetType().Name);
                context.NoResult();
                return Task.CompletedTask;
            },
        };
    }

    /// <summary>Looks at what the token says of itself, so that no key is fetched for one that would be refused anyway.</summary>
    private static bool MayBeOurs(string authorization, TokenValidationParameters rules)
    {
        if (!authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || authorization.Length > MaxLength)
        {
            return false;
        }

        try
        {
            var token = Reader.ReadJsonWebToken(authorization["Bearer ".Length..].Trim());
            return rules.ValidIssuers.Contains(token.Issuer)
                && token.Audiences.Any(rules.ValidAudiences.Contains)
                && rules.ValidAlgorithms.Contains(token.Alg);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A token for /health was refused: {Reason}.")]
    private static partial void LogRefused(ILogger log, string reason);
}
