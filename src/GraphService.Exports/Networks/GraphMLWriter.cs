using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Networks;

/// <summary>GraphML. With shapes for yEd each element also has a label and colours that yEd draws; other readers pass over them.</summary>
internal sealed class GraphMLWriter(ExportBuffer buffer, bool shapes) : XmlElementWriter(buffer)
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    public override void Begin(ExportedGraph graph)
    {
        Xml.WriteStartDocument();
        Xml.WriteStartElement("graphml", Space);
        if (shapes)
            Xml.WriteAttributeString("xmlns", "y", null, YedShapes.Space);
        Key("label", "node", "string");
        Declare("node", EntityAttributes.All);
        Key("edge-label", "edge", "string", "label");
        Declare("edge", StatementAttributes.All);
        if (shapes)
            YedShapes.Declare(Xml, Space);
        Xml.WriteStartElement("graph", Space);
        Attribute("id", "G");
        Attribute("edgedefault", "directed");
    }

    public override void Write(Entity entity)
    {
        Xml.WriteStartElement("node", Space);
        Attribute("id", entity.Id.Value);
        Value("label", entity.PrimaryName);
        Values("node", EntityAttributes.All, entity);
        if (shapes)
            YedShapes.Write(Xml, Space, entity, Valid(entity.PrimaryName));
        Xml.WriteEndElement();
    }

    public override void Write(ExportedStatement statement)
    {
        Xml.WriteStartElement("edge", Space);
        Attribute("id", statement.Statement.Id.Value);
        Attribute("source", statement.Subject);
        Attribute("target", statement.Object);
        Value("edge-label", statement.Predicate);
        Values("edge", StatementAttributes.All, statement);
        if (shapes)
            YedShapes.Write(Xml, Space, statement);
        Xml.WriteEndElement();
    }

    public override void End() => Xml.WriteEndDocument();

    private static string KeyOf(string of, string name) => $"{of}-{name}";

    private void Declare<T>(string of, IReadOnlyList<ExportAttribute<T>> attributes)
    {
        foreach (var attribute in attributes)
            Key(KeyOf(of, attribute.Name), of, attribute.Kind == AttributeKind.Number ? "double" : "string", attribute.Name);
    }

    private void Key(string id, string of, string type, string? name = null)
    {
        Xml.WriteStartElement("key", Space);
        Attribute("id", id);
        Attribute("for", of);
        Attribute("attr.name", name ?? id);
        Attribute("attr.type", type);
        Xml.WriteEndElement();
    }

    private void Values<T>(string of, IReadOnlyList<ExportAttribute<T>> attributes, T element)
    {
        foreach (var attribute in attributes)
            if (attribute.Value(element) is { } value)
                Value(KeyOf(of, attribute.Name), value switch { IReadOnlyList<string> list => TextList.Of(list), string text => text, _ => Number(value) });
    }

    private void Value(string key, string text)
    {
        Xml.WriteStartElement("data", Space);
        Attribute("key", key);
        Text(text);
        Xml.WriteEndElement();
    }
}
