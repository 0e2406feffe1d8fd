using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>The turn context that adapters make.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private const string TurnKey = "turn";
    private const string LocaleKey = "locale";

    private readonly List<SendActivitiesHandler> _sendHandlers;
    private readonly List<UpdateActivityHandler> _updateHandlers;
    private readonly List<DeleteActivityHandler> _deleteHandlers;
    private bool _disposed;

    /// <summary>Makes the context of a turn.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = adapter;
        Activity = activity;
        TurnState = new TurnContextStateCollection();
        BufferedReplyActivities = [];
        _sendHandlers = [];
        _updateHandlers = [];
        _deleteHandlers = [];
    }

    /// <summary>Makes a context that shares everything with another turn but the activity.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;

        var source = turnContext as TurnContext;
        BufferedReplyActivities = source?.BufferedReplyActivities ?? [];
        _sendHandlers = source?._sendHandlers ?? [];
        _updateHandlers = source?._updateHandlers ?? [];
        _deleteHandlers = source?._deleteHandlers ?? [];
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>What was sent in a turn whose delivery mode is <c>expectReplies</c>: it travels in the response's body.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <summary>The turn's locale, kept in the turn state as <c>turn.locale</c>.</summary>
    public string Locale
    {
        get => TurnState.Get<JObject>(TurnKey)?[LocaleKey]?.ToString();
        set
        {
            if (TurnState.Get<JObject>(TurnKey) is { } turn)
            {
                turn[LocaleKey] = value;
            }
            else
            {
                TurnState.Set(TurnKey, new JObject { [LocaleKey] = value });
            }
        }
    }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Register(_sendHandlers, handler);

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Register(_updateHandlers, handler);

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Register(_deleteHandlers, handler);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn: nothing can be sent any more.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed && disposing)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private TurnContext Register<THandler>(List<THandler> handlers, THandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }
}
