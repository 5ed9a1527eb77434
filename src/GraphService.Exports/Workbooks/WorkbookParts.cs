using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GraphService.Exports.Workbooks;

/// <summary>The parts of a workbook that are no sheets (ECMA-376): what there is, of which type, and what leads where.</summary>
internal static class WorkbookParts
{
    public const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static readonly XNamespace Main = Space;
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XmlWriterSettings Settings { get; } = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    public static string PathOf(int sheet) => $"xl/worksheets/sheet{sheet}.xml";

    /// <summary>The parts, by path.</summary>
    /// <param name="sheets">The sheets' names, in order.</param>
    public static IEnumerable<(string Path, byte[] Content)> Of(IReadOnlyList<string> sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        yield return ("xl/workbook.xml", Bytes(new XElement(
            Main + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", Office.NamespaceName),
            new XElement(Main + "sheets", numbers.Select(i => new XElement(
                Main + "sheet", new XAttribute("name", sheets[i - 1]), new XAttribute("sheetId", i), new XAttribute(Office + "id", $"rId{i}")))))));
        yield return ("xl/_rels/workbook.xml.rels", Bytes(new XElement(
            Relationships + "Relationships", numbers.Select(i => Relationship(i, "worksheet", $"worksheets/sheet{i}.xml")))));
        yield return ("_rels/.rels", Bytes(new XElement(Relationships + "Relationships", Relationship(1, "officeDocument", "xl/workbook.xml"))));
        yield return ("[Content_Types].xml", Bytes(new XElement(
            ContentTypes + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Default("xml", "application/xml"),
            Override("xl/workbook.xml", $"{Types}.sheet.main+xml"),
            numbers.Select(i => Override(PathOf(i), $"{Types}.worksheet+xml")))));
    }

    private static XElement Relationship(int number, string type, string target) => new(
        Relationships + "Relationship",
        new XAttribute("Id", $"rId{number}"),
        new XAttribute("Type", $"{Office.NamespaceName}/{type}"),
        new XAttribute("Target", target));

    private static XElement Default(string ending, string type) =>
        new(ContentTypes + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", type));

    private static XElement Override(string path, string type) =>
        new(ContentTypes + "Override", new XAttribute("PartName", $"/{path}"), new XAttribute("ContentType", type));

    private static byte[] Bytes(XElement root)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Settings))
            root.Save(xml);
        return memory.ToArray();
    }
}
