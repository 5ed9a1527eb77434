using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using GraphService.Graphs;

namespace GraphService.Exports.Tests.Reading;

/// <summary>A file read by readers that know nothing of whoever wrote it.</summary>
internal sealed record ReadGraph(IReadOnlyList<ReadElement> Nodes, IReadOnlyList<ReadElement> Edges)
{
    /// <summary>The formats that it reads.</summary>
    public static readonly string[] Formats = ["gexf", "gexf12", "graphml", "graphml-yed", "cytoscape", "node-link", "csv"];

    public static TheoryData<string> Each() => [.. Formats];

    public static async Task<ReadGraph> OfAsync(CompiledGraph graph, string format, ExportSelection? selection = null) =>
        Of(format, await Exporting.BytesAsync(graph, format, selection));

    public static ReadGraph Of(string format, byte[] file) => format switch
    {
        "gexf" or "gexf12" => Gexf(Xml(file)),
        "graphml" or "graphml-yed" => GraphML(Xml(file)),
        "cytoscape" => Cytoscape(Json(file)),
        "node-link" => NodeLink(Json(file)),
        "csv" => Csv(Exporting.Unpacked(file)),
        _ => throw new ArgumentException(format, nameof(format)),
    };

    public static XDocument Xml(byte[] file) => XDocument.Load(new MemoryStream(file), LoadOptions.PreserveWhitespace);

    public static JsonElement Json(byte[] file) => JsonDocument.Parse(file).RootElement;

    private static ReadGraph Gexf(XDocument xml) => new([.. Named(xml, "node").Select(GexfElement)], [.. Named(xml, "edge").Select(GexfElement)]);

    private static ReadElement GexfElement(XElement e) => new(
        (string)e.Attribute("id")!, (string)e.Attribute("label")!, (string?)e.Attribute("source"), (string?)e.Attribute("target"),
        Named(e, "attvalue").Select(v => ((string)v.Attribute("for")!, (string)v.Attribute("value")!))
            .Concat(e.Attributes().Where(a => a.Name.LocalName is "start" or "end" or "kind").Select(a => ($"@{a.Name.LocalName}", a.Value)))
            .ToDictionary(v => v.Item1, v => v.Item2));

    private static ReadGraph GraphML(XDocument xml)
    {
        var names = Named(xml, "key").Where(k => k.Attribute("attr.name") is not null).ToDictionary(k => (string)k.Attribute("id")!, k => (string)k.Attribute("attr.name")!);
        return new([.. Named(xml, "node").Select(Element)], [.. Named(xml, "edge").Select(Element)]);

        ReadElement Element(XElement e)
        {
            var values = Named(e, "data").Where(d => names.ContainsKey((string)d.Attribute("key")!)).ToDictionary(d => names[(string)d.Attribute("key")!], d => d.Value);
            return new((string)e.Attribute("id")!, values["label"], (string?)e.Attribute("source"), (string?)e.Attribute("target"), values);
        }
    }

    private static ReadGraph Cytoscape(JsonElement json)
    {
        var elements = json.GetProperty("elements");
        return new([.. Data("nodes", "name")], [.. Data("edges", "interaction")]);

        IEnumerable<ReadElement> Data(string of, string label) => elements.GetProperty(of).EnumerateArray().Select(e => JsonOf(e.GetProperty("data"), label));
    }

    private static ReadGraph NodeLink(JsonElement json) => new(
        [.. json.GetProperty("nodes").EnumerateArray().Select(e => JsonOf(e, "label"))],
        [.. json.GetProperty("links").EnumerateArray().Select(e => JsonOf(e, "label"))]);

    private static ReadElement JsonOf(JsonElement e, string label)
    {
        var values = e.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()! : p.Value.GetRawText());
        return new(values["id"], values[label], values.GetValueOrDefault("source"), values.GetValueOrDefault("target"), values);
    }

    private static ReadGraph Csv(Dictionary<string, byte[]> files) => new([.. Rows(files["nodes.csv"])], [.. Rows(files["edges.csv"])]);

    private static IEnumerable<ReadElement> Rows(byte[] file)
    {
        var text = new UTF8Encoding(true, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180 });
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var values = csv.HeaderRecord!.Select((h, i) => (h, Value: csv.GetField(i)!)).Where(v => v.Value.Length > 0).ToDictionary(v => v.h, v => v.Value);
            yield return new(values["Id"], values["Label"], values.GetValueOrDefault("Source"), values.GetValueOrDefault("Target"), values);
        }
    }

    private static IEnumerable<XElement> Named(XContainer within, string name) => within.Descendants().Where(e => e.Name.LocalName == name);
}
