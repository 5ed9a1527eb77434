using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>A position in a list as an opaque text: base64url of a version and a number.</summary>
internal static class Cursor
{
    private const string Version = "1:";
    private const int MaxLength = 32;

    public static string Of(int position) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(Version + position.ToString(CultureInfo.InvariantCulture)));

    public static bool TryParse(string cursor, out int position)
    {
        position = -1;
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor))
            return false;
        var text = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
        return text.StartsWith(Version, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Version.Length), NumberStyles.None, CultureInfo.InvariantCulture, out position);
    }
}
