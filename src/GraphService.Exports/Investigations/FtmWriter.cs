using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Investigations;

/// <summary>
/// FollowTheMoney's entities, a JSON object a line: entities, then statements as links, each document before the first link that it proves. Ids
/// are the graph's, so that the same statement is the same entity whenever it is exported.
/// </summary>
internal sealed class FtmWriter(ExportBuffer buffer) : ElementWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly HashSet<DocumentId> written = [];
    private string dataset = "";

    public override void Begin(ExportedGraph graph) => dataset = graph.Summary.Name;

    public override void Write(Entity entity)
    {
        var days = EntityAttributes.Days(entity.Date);
        var isEvent = entity.Type == EntityType.Event;
        Line(entity.Id.Value, FtmSchemata.Of(entity.Type), Properties(
            ("name", [entity.PrimaryName]),
            ("alias", entity.Names.Select(n => n.Text).Where(n => n != entity.PrimaryName)),
            ("full", entity.Type == EntityType.Place ? [entity.PrimaryName] : []),
            ("startDate", isEvent || entity.Type == EntityType.Initiative ? [days.First] : []),
            ("endDate", isEvent ? [days.Last] : [])));
    }

    public override void Write(ExportedStatement statement)
    {
        foreach (var document in statement.Documents)
            if (written.Add(document.Id))
                Write(document);
        Write(statement, FtmSchemata.Of(statement));
    }

    private void Write(ExportedStatement exported, FtmLink link)
    {
        var statement = exported.Statement;
        var isOwnership = link == FtmLink.Ownership;
        Line(statement.Id.Value, link.Schema, Properties(
            (link.Subject, [exported.Subject]),
            (link.Object, [exported.Object]),
            ("role", link.HasRole ? [statement.Qualifiers.Role, link == FtmLink.Unknown ? exported.Predicate : null] : []),
            ("status", link == FtmLink.Unknown ? [Graphs.Spelling.Of(statement.Stance)] : []),
            ("percentage", isOwnership ? [statement.Qualifiers.Share?.Text] : []),
            ("sharesValue", isOwnership ? [Number(statement.Qualifiers.Amount?.Value)] : []),
            ("sharesCurrency", isOwnership ? [statement.Qualifiers.Amount?.Currency] : []),
            ("amount", link.HasAmount ? [Number(statement.Qualifiers.Amount?.Value)] : []),
            ("currency", link.HasAmount ? [statement.Qualifiers.Amount?.Currency] : []),
            ("date", [Iso(statement.Qualifiers.Date)]),
            ("startDate", [EntityAttributes.Day((statement.Qualifiers.ValidFrom ?? statement.Qualifiers.Date)?.Start)]),
            ("endDate", [EntityAttributes.Day((statement.Qualifiers.ValidUntil ?? (statement.Qualifiers.ValidFrom is null ? statement.Qualifiers.Date : null))?.End)]),
            ("summary", statement.Evidence.Select(e => e.Quote)),
            ("recordId", [statement.Id.Value]),
            ("publisher", exported.Documents.Select(d => d.Publisher)),
            ("proof", exported.Documents.Select(d => d.Id.Value))));
    }

    private void Write(SourceDocument document) => Line(document.Id.Value, "Document", Properties(
        ("name", [document.Title ?? document.Path]),
        ("title", [document.Title]),
        ("fileName", [document.Path]),
        ("author", [document.Author]),
        ("publisher", [document.Publisher]),
        ("date", [Iso(document.Date)]),
        ("language", [document.Language switch { "ja" => "jpn", "en" => "eng", _ => null }]),
        ("sourceUrl", document.Source?.StartsWith("http", StringComparison.Ordinal) == true ? [document.Source] : [])));

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    // A year, a month or a day, which FollowTheMoney's dates can be; what else there is stands in its bounds.
    private static string? Iso(PartialDate? date) => date is { Precision: DatePrecision.Year or DatePrecision.Month or DatePrecision.Day } known ? known.Value : null;

    private static List<(string Name, List<string> Values)> Properties(params ReadOnlySpan<(string Name, IEnumerable<string?> Values)> properties)
    {
        var kept = new List<(string, List<string>)>();
        foreach (var (name, values) in properties)
            if (values.OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } texts)
                kept.Add((name, texts));
        return kept;
    }

    private void Line(string id, string schema, List<(string Name, List<string> Values)> properties)
    {
        using (var json = new Utf8JsonWriter(buffer.Memory, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("schema", schema);
            json.WriteStartObject("properties");
            foreach (var (name, values) in properties)
            {
                json.WriteStartArray(name);
                foreach (var value in values)
                    json.WriteStringValue(value);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteStartArray("datasets");
            json.WriteStringValue(dataset);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Memory.WriteByte((byte)'\n');
    }
}
