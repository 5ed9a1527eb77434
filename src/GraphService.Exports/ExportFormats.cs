using GraphService.Exports.Investigations;
using GraphService.Exports.Networks;
using GraphService.Exports.Tables;
using GraphService.Exports.Workbooks;
using GraphService.Exports.Writing;
using GraphService.Graphs;

namespace GraphService.Exports;

/// <summary>The formats, in the order in which people are told of them.</summary>
public static class ExportFormats
{
    /// <summary>All formats of this room.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new(
            "gexf", ".gexf", "application/gexf+xml",
            "Gephi 0.10, Gephi Lite", "GEXF 1.3: kinds of edges, dates as spells of whole days",
            Elements("graph.gexf", b => new GexfWriter(b, older: false))),
        new(
            "gexf12", ".gexf", "application/gexf+xml",
            "Gephi 0.9, NetworkX", "GEXF 1.2, for readers that don't know 1.3",
            Elements("graph.gexf", b => new GexfWriter(b, older: true))),
        new(
            "graphml", ".graphml", "application/graphml+xml",
            "NetworkX, igraph, Cytoscape, Gephi", "GraphML",
            Elements("graph.graphml", b => new GraphMLWriter(b, shapes: false))),
        new(
            "graphml-yed", ".graphml", "application/graphml+xml",
            "yEd", "GraphML with labels, shapes and colours that yEd draws",
            Elements("graph.graphml", b => new GraphMLWriter(b, shapes: true))),
        new(
            "cytoscape", ".cyjs", "application/json",
            "Cytoscape, Cytoscape.js", "Cytoscape's JSON (cyjs)",
            Elements("graph.cyjs", b => new CytoscapeWriter(b))),
        new("node-link", ".json", "application/json", "D3, NetworkX", "nodes and links", Elements("graph.json", b => new NodeLinkWriter(b))),
        new("dot", ".dot", "text/vnd.graphviz", "Graphviz", "DOT", Elements("graph.dot", b => new DotWriter(b))),
        new(
            "csv", ".zip", "application/zip",
            "pandas, R, Gephi, spreadsheets",
            "nodes.csv and edges.csv in UTF-8 with a byte-order mark; lists are JSON arrays; values are exact, also those that a spreadsheet takes for formulas",
            new ElementFile("nodes.csv", entities: true, statements: false, b => new CsvElementWriter(b, ofEntities: true)),
            new ElementFile("edges.csv", entities: false, statements: true, b => new CsvElementWriter(b, ofEntities: false))),
        new(
            "xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Excel, LibreOffice", "a workbook of entities, statements, evidence and investment chains, in which no text is a formula",
            new WorkbookFile("graph.xlsx", rowLimit: 1_048_576)),
        ExportFormat.OfWholeGraph(
            "jsonl", ".zip", "application/zip",
            "graphservice --graph", "the files of a compiled graph with the documents' texts, as generate --build writes them",
            GraphFiles.WriteAsync),
        new(
            "ftm", ".ftm.json", "application/json+ftm",
            "OpenAleph, Aleph, the ftm command", "FollowTheMoney's entities, a JSON object a line; statements are links with their documents as proof",
            Elements("graph.ftm.json", b => new FtmWriter(b))),
    ];

    private static ElementFile Elements(string name, Func<ExportBuffer, ElementWriter> writer) => new(name, entities: true, statements: true, writer);
}
