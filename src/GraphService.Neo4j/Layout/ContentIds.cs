using System.Security.Cryptography;
using System.Text;

namespace GraphService.Neo4j.Layout;

/// <summary>Ids for what has none in a graph but must be found again in a database: a hash of all that it says.</summary>
internal static class ContentIds
{
    public static string Of(string kind, params ReadOnlySpan<object?> contents)
    {
        var text = string.Join('\u001f', contents!);
        return $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}";
    }
}
