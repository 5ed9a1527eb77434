using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphService.Exports.Attributes;

/// <summary>A list as one text, for formats without lists: a JSON array, whose separator can't be taken for what stands in it.</summary>
internal static class TextList
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<string> texts) => JsonSerializer.Serialize(texts, Options);
}
