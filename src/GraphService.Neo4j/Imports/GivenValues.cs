using System.Collections;
using System.Globalization;
using System.Text;
using GraphService.Graphs;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>What a graph gives to nodes of a label or relationships of a type: made when it is asked for.</summary>
internal sealed class GivenValues(CompiledGraph graph)
{
    private readonly HashSet<string> predicates = graph.Statements.Select(s => s.Predicate).ToHashSet(StringComparer.Ordinal);

    /// <summary>The properties of each, with what to call it.</summary>
    /// <param name="relationships">Whether relationships are meant.</param>
    /// <param name="of">The label or type.</param>
    public IEnumerable<(string What, PropertyMap Properties)> Of(bool relationships, string of) => relationships ? Relationships(of) : Nodes(of);

    /// <summary>The value of a property as text, a list's one after the other.</summary>
    public static string TextOf(object value) => value switch
    {
        string text => text,
        IEnumerable list => string.Join('\u001f', list.Cast<object>().Select(TextOf)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>About how many bytes it takes in an index.</summary>
    public static int BytesOf(object value) => value switch
    {
        string text => Encoding.UTF8.GetByteCount(text),
        IEnumerable list => list.Cast<object>().Sum(e => BytesOf(e) + 2),
        _ => sizeof(long),
    };

    private IEnumerable<(string What, PropertyMap Properties)> Nodes(string label)
    {
        if (label == Labels.Graph)
            return [($"the graph '{graph.Name}'", GraphRows.Graph(graph))];
        if (PartKinds.All.FirstOrDefault(k => k.Label == label) is { } kind)
            return PartKinds.Of(kind, graph).Select(part => Named(label, part.Row().Map("properties")));
        var degrees = new GraphDegrees(graph);
        return graph.Entities.Where(e => Labels.Of(e.Type) == label).Select(e => Named(label, EntityLayout.Properties(e, degrees[e.Id])));
    }

    private IEnumerable<(string What, PropertyMap Properties)> Relationships(string type)
    {
        if (type == RelationshipTypes.Mentions)
            return graph.Mentions.Select(m => ($"a mention of {m.Entity}", MentionLayout.Properties(m)));
        return predicates.Contains(type)
            ? graph.Statements.Where(s => s.Predicate == type).Select(s => Named(type, StatementLayout.Properties(s, [])))
            : [];
    }

    private static (string What, PropertyMap Properties) Named(string of, PropertyMap properties) => ($"the {of} '{properties.Text("id")}'", properties);
}
