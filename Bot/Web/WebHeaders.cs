namespace LeanTechBot.Bot.Web;

/// <summary>The headers that every answer over HTTP has. An endpoint that serves a page to people sets its own policy instead.</summary>
public static class WebHeaders
{
    public static WebApplicationBuilder AddWeb(this WebApplicationBuilder builder)
    {
        // What serves is nobody's business.
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        return builder;
    }

    public static void UseWeb(this WebApplication app)
    {
        var isSecure = !app.Environment.IsDevelopment();
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
            headers["Referrer-Policy"] = "no-referrer";
            headers.CacheControl = "no-store";
            if (isSecure)
            {
                headers.StrictTransportSecurity = "max-age=31536000";
            }

            return next(http);
        });
    }
}
