using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Networks;

/// <summary>
/// GEXF of a version. Dates are spells in whole days; beside them stand the dates as the text has them. 1.3 knows several kinds of edges between
/// the same two nodes, by which Gephi keeps them apart. All edges are directed, since NetworkX refuses a graph with both sorts.
/// </summary>
internal sealed class GexfWriter(ExportBuffer buffer, bool older) : XmlElementWriter(buffer)
{
    private readonly string space = older ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3";

    public override void Begin(ExportedGraph graph)
    {
        Xml.WriteStartDocument();
        Xml.WriteStartElement("gexf", space);
        Attribute("version", older ? "1.2" : "1.3");
        Xml.WriteStartElement("meta", space);
        Element("creator", "GraphService");
        Element("description", $"{graph.Summary.Name}, content hash {graph.Summary.ContentHash}");
        Xml.WriteEndElement();
        Xml.WriteStartElement("graph", space);
        Attribute("defaultedgetype", "directed");
        Attribute("mode", "dynamic");
        Attribute("timeformat", "date");
        Declare("node", EntityAttributes.All);
        Declare("edge", StatementAttributes.All);
        Xml.WriteStartElement("nodes", space);
    }

    public override void Write(Entity entity)
    {
        Xml.WriteStartElement("node", space);
        Attribute("id", entity.Id.Value);
        Attribute("label", entity.PrimaryName);
        Spell(EntityAttributes.Days(entity.Date));
        Values(EntityAttributes.All, entity);
        Xml.WriteEndElement();
    }

    public override void BeginStatements()
    {
        Xml.WriteEndElement();
        Xml.WriteStartElement("edges", space);
    }

    public override void Write(ExportedStatement statement)
    {
        Xml.WriteStartElement("edge", space);
        Attribute("id", statement.Statement.Id.Value);
        Attribute("source", statement.Subject);
        Attribute("target", statement.Object);
        Attribute("label", statement.Predicate);
        if (!older)
            Attribute("kind", statement.Predicate);
        Spell(StatementAttributes.Days(statement.Statement));
        Values(StatementAttributes.All, statement);
        Xml.WriteEndElement();
    }

    public override void End() => Xml.WriteEndDocument();

    private void Element(string name, string text)
    {
        Xml.WriteStartElement(name, space);
        Text(text);
        Xml.WriteEndElement();
    }

    private void Declare<T>(string of, IReadOnlyList<ExportAttribute<T>> attributes)
    {
        Xml.WriteStartElement("attributes", space);
        Attribute("class", of);
        Attribute("mode", "static");
        foreach (var attribute in attributes)
        {
            Xml.WriteStartElement("attribute", space);
            Attribute("id", attribute.Name);
            Attribute("title", attribute.Name);
            Attribute("type", attribute.Kind == AttributeKind.Number ? "double" : "string");
            Xml.WriteEndElement();
        }
        Xml.WriteEndElement();
    }

    // A spell that ends before it begins is an error to Gephi; the dates are among the values.
    private void Spell((string? First, string? Last) days)
    {
        if (days is { First: { } first, Last: { } last } && string.CompareOrdinal(first, last) > 0)
            return;
        Attribute("start", days.First);
        Attribute("end", days.Last);
    }

    private void Values<T>(IReadOnlyList<ExportAttribute<T>> attributes, T element)
    {
        Xml.WriteStartElement("attvalues", space);
        foreach (var attribute in attributes)
            if (attribute.Value(element) is { } value)
            {
                Xml.WriteStartElement("attvalue", space);
                Attribute("for", attribute.Name);
                Attribute("value", value switch { IReadOnlyList<string> list => TextList.Of(list), string text => text, _ => Number(value) });
                Xml.WriteEndElement();
            }
        Xml.WriteEndElement();
    }
}
