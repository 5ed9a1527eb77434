using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphService.Documents;

namespace GraphService.Testing.Stores;

/// <summary>Answers as text: what a store has read back is equal by what it holds, lists too, and a failure shows where it differs.</summary>
internal static class Shown
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IncludeFields = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new Exact(), new WholeText() },
    };

    public static string Of<T>(T answer) => answer is System.Collections.IEnumerable and not string
        ? string.Join('\n', ((System.Collections.IEnumerable)answer).Cast<object?>().Select(One))
        : One(answer);

    private static string One(object? answer) => JsonSerializer.Serialize(answer, Options);

    // 51 and 51.0 are one figure.
    private sealed class Exact : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
    }

    private sealed class WholeText : JsonConverter<SourceText>
    {
        public override SourceText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, SourceText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
