using System.Text.Json;
using GraphQL;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Answers;

/// <summary>
/// Writes errors in their order, and where there are many the first of them and how many more there are: a document of 100 kB can be wrong
/// in 10,000 places, and one misspelt word can be as long as the document.
/// </summary>
internal static class ErrorWriter
{
    /// <summary>Of a request that is refused: whoever mends ten sees the rest when asking again.</summary>
    public const int MostOfRefused = 10;

    /// <summary>Of fields that failed on the way, of which each has its null in the data.</summary>
    public const int MostOnTheWay = 200;

    private const int MostLocations = 10;

    public static void Write(Utf8JsonWriter writer, ExecutionErrors errors, bool executed)
    {
        var most = executed ? MostOnTheWay : MostOfRefused;
        writer.WriteStartArray();
        foreach (var error in errors.Order(ErrorOrdering.Instance).Take(most))
            Write(writer, error);
        if (errors.Count > most)
            WriteRest(writer, errors.Count - most, errors.Order(ErrorOrdering.Instance).ElementAt(most));
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ExecutionError error)
    {
        var answer = ErrorAnswer.Of(error);
        writer.WriteStartObject();
        writer.WriteString("message"u8, answer.Message);
        WriteLocations(writer, error);
        if (error.Path is { } path)
        {
            writer.WritePropertyName("path"u8);
            AnswerWriter.WriteValue(writer, path);
        }
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, answer.Code);
        if (error is ServiceError { Extensions: { } extensions })
            AnswerWriter.WriteFields(writer, extensions);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRest(Utf8JsonWriter writer, int count, ExecutionError next)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, $"{count} more {(count == 1 ? "error is" : "errors are")} not shown; mend these first.");
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, ErrorAnswer.Of(next).Code);
        writer.WriteNumber("more"u8, count);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter writer, ExecutionError error)
    {
        if (error.Locations is not { Count: > 0 } locations)
            return;
        writer.WriteStartArray("locations"u8);
        foreach (var location in locations.Take(MostLocations))
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, location.Line);
            writer.WriteNumber("column"u8, location.Column);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
