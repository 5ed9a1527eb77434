using System.Text.Json;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients.Values;

/// <summary>
/// What the Query API answers: rows, or an error. An error may stand behind rows that were sent before it happened, with a status that says
/// that all is well; then the rows count for nothing.
/// </summary>
internal sealed class QueryAnswer
{
    private readonly bool typed;
    private readonly List<string> fields = [];
    private readonly List<(string Code, string Message)> errors = [];

    private QueryAnswer(bool typed) => this.typed = typed;

    /// <summary>What the end of a transaction is answered with.</summary>
    public static QueryAnswer Empty() => new(typed: true);

    /// <summary>Each with the fields that are not null.</summary>
    public List<PropertyMap> Rows { get; } = [];

    /// <summary>What a later request names to see what this one wrote.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>The id of a transaction that was begun.</summary>
    public string? Transaction { get; private set; }

    /// <summary>Which member of a cluster has the transaction; null on a single server.</summary>
    public string? Affinity { get; set; }

    /// <summary>The server's error with an answer of this status, or null.</summary>
    public Neo4jException? ErrorOf(int status) => errors.Count == 0 ? null : Neo4jErrors.Of(status, errors[0].Code, errors[0].Message);

    /// <param name="bytes">The answer.</param>
    /// <param name="typed">Whether its values are typed JSON; else plain.</param>
    /// <exception cref="JsonException">It is no answer, or not a whole one.</exception>
    public static QueryAnswer Parse(ReadOnlySpan<byte> bytes, bool typed = true)
    {
        var answer = new QueryAnswer(typed);
        var json = new Utf8JsonReader(bytes);
        answer.ReadAll(ref json);
        return answer;
    }

    private void ReadAll(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("an answer is an object");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            if (json.ValueTextEquals("data"u8))
                ReadData(ref json);
            else if (json.ValueTextEquals("errors"u8))
                ReadErrors(ref json);
            else if (json.ValueTextEquals("bookmarks"u8))
                Bookmarks = Texts(ref json);
            else if (json.ValueTextEquals("transaction"u8))
                ReadTransaction(ref json);
            else
                Skip(ref json);
        if (json.TokenType != JsonTokenType.EndObject)
            throw new JsonException("the answer ends early");
    }

    private void ReadData(ref Utf8JsonReader json)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            if (json.ValueTextEquals("fields"u8))
                fields.AddRange(Texts(ref json));
            else if (json.ValueTextEquals("values"u8))
                ReadRows(ref json);
            else
                Skip(ref json);
    }

    private void ReadRows(ref Utf8JsonReader json)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            var row = new PropertyMap();
            for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
                row.Add(fields[i], typed ? TypedJsonReader.Read(ref json) : PlainJsonReader.Read(ref json));
            Rows.Add(row);
        }
    }

    private void ReadErrors(ref Utf8JsonReader json)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var (code, message) = ("", "");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                if (json.ValueTextEquals("code"u8))
                    code = Text(ref json);
                else if (json.ValueTextEquals("message"u8))
                    message = Text(ref json);
                else
                    Skip(ref json);
            errors.Add((code, message));
        }
    }

    private void ReadTransaction(ref Utf8JsonReader json)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            if (json.ValueTextEquals("id"u8))
                Transaction = Text(ref json);
            else
                Skip(ref json);
    }

    private static string Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString() ?? "";
    }

    private static List<string> Texts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.String)
            texts.Add(json.GetString()!);
        return texts;
    }

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }
}
