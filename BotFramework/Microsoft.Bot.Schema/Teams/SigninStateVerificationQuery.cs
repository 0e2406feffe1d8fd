using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>signin/verifyState</c> invoke.</summary>
public class SigninStateVerificationQuery
{
    public SigninStateVerificationQuery()
    {
    }

    public SigninStateVerificationQuery(string state = default) => State = state;

    [JsonProperty("state")]
    public string State { get; set; }
}
