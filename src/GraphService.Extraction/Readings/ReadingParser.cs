using System.Text.Json;
using GraphService.Entities;
using GraphService.Extraction.Values;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Readings;

/// <summary>Reads a line of a readings file: what can be told without the document is checked here.</summary>
internal sealed class ReadingParser(Ontology ontology)
{
    private const int LongestName = 200;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <exception cref="ReadingException">It is not JSON, or says something that can't be.</exception>
    public ProposedStatement Parse(ReadOnlyMemory<byte> line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Options);
            return Read(new JsonFields(json.RootElement, "the line"), path, number);
        }
        catch (JsonException error)
        {
            throw new ReadingException($"it is not JSON in UTF-8 (byte {error.BytePositionInLine ?? 0})");
        }
    }

    private ProposedStatement Read(JsonFields fields, string path, int number)
    {
        var reading = new ProposedStatement(path, number)
        {
            Document = fields.Text("document"),
            Sha256 = fields.OptionalText("sha256"),
            Reader = ReaderOf(fields.Object("reader")),
            Subject = EndOf(fields.Object("subject")),
            Predicate = PredicateOf(fields.Text("predicate")),
            Object = EndOf(fields.Object("object")),
            Stance = fields.OptionalEnum<Stance>("stance") ?? Stance.Asserted,
            Quotes = fields.Texts("quote"),
            Start = fields.OptionalNumber("start"),
            Speaker = fields.OptionalObject("speaker") is { } speaker ? EndOf(speaker) : null,
            Qualifiers = QualifiersOf(fields),
            Confidence = ConfidenceOf(fields),
        };
        fields.Close();
        return reading;
    }

    private static double ConfidenceOf(JsonFields fields) => (double)(fields.OptionalDecimal("confidence") ?? 1) is >= 0 and <= 1 and var confidence
        ? confidence : throw new ReadingException("'confidence' lies between 0 and 1");

    private static string ReaderOf(JsonFields reader)
    {
        var name = reader.Text("name");
        _ = (reader.OptionalText("version"), reader.OptionalText("promptHash"));
        reader.Close();
        if (name.Length > LongestName || name.Any(char.IsControl))
            throw new ReadingException($"the name of a reader is a line of {LongestName} letters at most");
        return Readers.Own.Contains(name) ? throw new ReadingException($"'{name}' is a reader of this program; give yours another name") : name;
    }

    private string PredicateOf(string name) =>
        ontology.TryGet(name, out _) ? name : throw new ReadingException($"'{Cut(name)}' is not a predicate of the ontology");

    private ProposedEnd EndOf(JsonFields end)
    {
        var read = end.OptionalText("id") is { } id ? new ProposedEnd { Id = IdOf(id) } : NamedEnd(end);
        end.Close();
        return read;
    }

    private static EntityId IdOf(string id) =>
        EntityId.TryParse(id, out var known) ? known : throw new ReadingException($"'{Cut(id)}' is not an id; ids look like company-zypl-ai");

    private ProposedEnd NamedEnd(JsonFields end)
    {
        var (text, type, subtype) = (end.Text("text"), end.OptionalEnum<EntityType>("type"), end.OptionalText("subtype"));
        if (text.Length > LongestName || text.Any(char.IsControl))
            throw new ReadingException($"a name is a line of {LongestName} letters at most");
        if (subtype is not null && !ontology.EntityTypes.Any(t => (type is null || t.Type == type) && t.Subtypes.Contains(subtype)))
            throw new ReadingException($"'{Cut(subtype)}' is not a subtype of its type");
        return new ProposedEnd { Text = text.Trim(), Type = type, Subtype = type is null ? null : subtype, IsDescribed = end.Flag("described") };
    }

    private Qualifiers QualifiersOf(JsonFields fields) => new()
    {
        Amount = fields.OptionalObject("amount") is { } amount ? SumOf(amount) : null,
        RoundAmount = fields.OptionalObject("roundAmount") is { } round ? SumOf(round) : null,
        Share = fields.OptionalObject("share") is { } share ? ShareOf(share) : null,
        Role = fields.OptionalText("role")?.Trim(),
        Round = fields.OptionalText("round")?.Trim(),
        Date = fields.OptionalDate("date"),
        ValidFrom = fields.OptionalDate("validFrom"),
        ValidUntil = fields.OptionalDate("validUntil"),
    };

    // Who gives the words only leaves it to the program to read them.
    private Money SumOf(JsonFields fields)
    {
        var (text, value, max) = (fields.Text("text"), fields.OptionalDecimal("value"), fields.OptionalDecimal("max"));
        var (currency, bound) = (fields.OptionalText("currency"), fields.OptionalEnum<Bound>("bound"));
        fields.Close();
        return Made(() => value is null && bound is null && WrittenValues.Sum(ontology, text, currency) is { } read
            ? read : new Money(value, currency, bound ?? Bound.Exact, text, max));
    }

    private Share ShareOf(JsonFields fields)
    {
        var (text, min, max, bound) = (fields.Text("text"), fields.OptionalDecimal("min"), fields.OptionalDecimal("max"), fields.OptionalEnum<Bound>("bound"));
        fields.Close();
        if ((min ?? max) is null)
            return WrittenValues.Share(ontology, text) ?? throw new ReadingException($"'{Cut(text)}' can't be read as a share: give min and max in percent");
        return Made(() => new Share(min ?? 0, max ?? 100, bound ?? Bound.Exact, text));
    }

    // The constructors say what is wrong with a value.
    private static T Made<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException error)
        {
            throw new ReadingException(error.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static string Cut(string text) => text.Length > 100 ? text[..100] + "…" : text;
}
