using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>Reading of what an invoke carries, which comes from the wire.</content>
public partial class ActivityHandler
{
    private static class InvokeValues
    {
        public static SearchInvokeValue ReadSearch(IInvokeActivity activity)
        {
            var search = Read<SearchInvokeValue>(
                activity,
                "Missing value property for search",
                "Value property is not properly formed for search",
                "Value property is not valid for search");

            string missing = null;
            if (string.IsNullOrEmpty(search.Kind))
            {
                // Teams leaves the kind out.
                if (string.Equals(activity.ChannelId, Channels.Msteams, StringComparison.OrdinalIgnoreCase))
                {
                    search.Kind = SearchInvokeTypes.Search;
                }
                else
                {
                    missing = "kind";
                }
            }

            if (string.IsNullOrEmpty(search.QueryText))
            {
                missing = "queryText";
            }

            return missing == null ? search : throw BadRequest($"Missing {missing} property for search");
        }

        public static AdaptiveCardInvokeValue ReadCardAction(IInvokeActivity activity)
        {
            const string Malformed = "Value property is not properly formed";
            var value = Read<AdaptiveCardInvokeValue>(activity, "Missing value property", Malformed, Malformed);

            if (value.Action == null)
            {
                throw BadRequest("Missing action property");
            }

            return value.Action.Type == "Action.Execute"
                ? value
                : throw BadRequest($"The action '{value.Action.Type}'is not supported.", "NotSupported");
        }

        private static T Read<T>(IInvokeActivity activity, string missing, string malformed, string invalid)
        {
            if (activity.Value == null)
            {
                throw BadRequest(missing);
            }

            if (activity.Value is not JObject json)
            {
                throw BadRequest(malformed);
            }

            try
            {
                return json.ToObject<T>();
            }
            catch (Exception)
            {
                throw BadRequest(invalid);
            }
        }

        private static InvokeResponseException BadRequest(string message, string code = "BadRequest")
            => new(
                HttpStatusCode.BadRequest,
                new AdaptiveCardInvokeResponse
                {
                    StatusCode = (int)HttpStatusCode.BadRequest,
                    Type = "application/vnd.microsoft.error",
                    Value = new Error { Code = code, Message = message },
                });
    }
}
