using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the Adaptive Cards schema; a string in JSON, such as <c>"1.5"</c>.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    /// <summary>Reads a version such as <c>1.5</c> or <c>1</c>.</summary>
    /// <exception cref="ArgumentException">The version is null.</exception>
    /// <exception cref="AdaptiveSerializationException">The version is not written as one.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString is null)
        {
            throw new ArgumentException(nameof(versionString));
        }

        var parts = versionString.Split('.');
        var minor = 0;
        if (!TryRead(parts[0], out var major) || (parts.Length > 1 && !TryRead(parts[1], out minor)))
        {
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier");
        }

        (Major, Minor) = (major, minor);
    }

    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Equals(version1, version2);

    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => !Equals(version1, version2);

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) < 0;

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) > 0;

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) <= 0;

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) >= 0;

    public int CompareTo(AdaptiveSchemaVersion other) => other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && (Major, Minor) == (other.Major, other.Minor);

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => $"{Major}.{Minor}";

    private static int Compare(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);

    private static bool TryRead(string part, out int number) =>
        int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
