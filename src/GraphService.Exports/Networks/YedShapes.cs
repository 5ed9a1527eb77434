using System.Xml;
using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Statements;

namespace GraphService.Exports.Networks;

/// <summary>What yEd draws of an element: a box with its name, coloured by type; a line with its predicate, dashed where it is no fact.</summary>
internal static class YedShapes
{
    public const string Space = "http://www.yworks.com/xml/graphml";
    private const string NodeKey = "node-graphics";
    private const string EdgeKey = "edge-graphics";

    public static void Declare(XmlWriter xml, string graphml)
    {
        Key(xml, graphml, NodeKey, "node", "nodegraphics");
        Key(xml, graphml, EdgeKey, "edge", "edgegraphics");
    }

    public static void Write(XmlWriter xml, string graphml, Entity entity, string label)
    {
        Begin(xml, graphml, NodeKey);
        xml.WriteStartElement("ShapeNode", Space);
        Element(xml, "Geometry", ("width", "150.0"), ("height", "30.0"));
        Element(xml, "Fill", ("color", Colour(entity.Type)), ("transparent", "false"));
        xml.WriteElementString("NodeLabel", Space, label);
        Element(xml, "Shape", ("type", Shape(entity.Type)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void Write(XmlWriter xml, string graphml, ExportedStatement statement)
    {
        Begin(xml, graphml, EdgeKey);
        xml.WriteStartElement("PolyLineEdge", Space);
        Element(xml, "LineStyle", ("color", "#555555"), ("type", statement.Statement.Stance == Stance.Asserted ? "line" : "dashed"), ("width", "1.0"));
        Element(xml, "Arrows", ("source", "none"), ("target", statement.IsSymmetric ? "none" : "standard"));
        xml.WriteElementString("EdgeLabel", Space, statement.Predicate);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Colour(EntityType type) => type switch
    {
        EntityType.Person => "#FFE08A",
        EntityType.Government => "#F4A6A0",
        EntityType.Company => "#9CC9F0",
        EntityType.Organization => "#B9A7E6",
        EntityType.Event => "#F6C28B",
        EntityType.Initiative => "#A8D8A0",
        _ => "#D9D9D9",
    };

    private static string Shape(EntityType type) => type switch
    {
        EntityType.Person => "ellipse",
        EntityType.Event => "hexagon",
        EntityType.Place => "diamond",
        EntityType.Initiative => "parallelogram",
        _ => "roundrectangle",
    };

    private static void Key(XmlWriter xml, string graphml, string id, string of, string type)
    {
        xml.WriteStartElement("key", graphml);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("yfiles.type", type);
        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, string graphml, string key)
    {
        xml.WriteStartElement("data", graphml);
        xml.WriteAttributeString("key", key);
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Space);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
