using System.Globalization;
using System.Text;
using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Tables;

/// <summary>
/// One of two tables as RFC 4180 has it, with a byte-order mark, by which Excel knows that it is UTF-8. Values are exact: a name that begins with
/// an equals sign does so here; who wants a workbook in which nothing can be taken for a formula takes xlsx.
/// </summary>
internal sealed class CsvElementWriter(ExportBuffer buffer, bool ofEntities) : ElementWriter
{
    public override void Begin(ExportedGraph graph)
    {
        buffer.Memory.Write([0xEF, 0xBB, 0xBF]);
        Line(ofEntities
            ? [.. (string[])["Id", "Label"], .. EntityAttributes.All.Select(a => a.Name)]
            : [.. (string[])["Source", "Target", "Type", "Id", "Label"], .. StatementAttributes.All.Select(a => a.Name)]);
    }

    public override void Write(Entity entity) => Line([entity.Id.Value, entity.PrimaryName, .. EntityAttributes.All.Select(a => Text(a.Value(entity)))]);

    public override void Write(ExportedStatement s) => Line(
    [
        s.Subject, s.Object, s.IsSymmetric ? "Undirected" : "Directed", s.Statement.Id.Value, s.Predicate,
        .. StatementAttributes.All.Select(a => Text(a.Value(s))),
    ]);

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        IReadOnlyList<string> list => TextList.Of(list),
        _ => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
    };

    private static string Field(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private void Line(IEnumerable<string> fields) => buffer.Memory.Write(Encoding.UTF8.GetBytes(string.Join(',', fields.Select(Field)) + "\r\n"));
}
