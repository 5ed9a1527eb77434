using System.Text;
using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Networks;

/// <summary>DOT, for Graphviz: every name in quotation marks, within which a quotation mark or a backslash is behind a backslash.</summary>
internal sealed class DotWriter(ExportBuffer buffer) : ElementWriter
{
    public override void Begin(ExportedGraph graph) => Line($"digraph {Quoted(graph.Summary.Name)} {{");

    public override void Write(Entity entity) => Line($" {Quoted(entity.Id.Value)} [label={Quoted(entity.PrimaryName)}{Values(EntityAttributes.All, entity)}];");

    public override void Write(ExportedStatement statement)
    {
        var direction = statement.IsSymmetric ? ", dir=none" : "";
        var (from, to, id) = (Quoted(statement.Subject), Quoted(statement.Object), Quoted(statement.Statement.Id.Value));
        Line($" {from} -> {to} [id={id}, label={Quoted(statement.Predicate)}{direction}{Values(StatementAttributes.All, statement)}];");
    }

    public override void End() => Line("}");

    private static string Values<T>(IReadOnlyList<ExportAttribute<T>> attributes, T element)
    {
        var text = new StringBuilder();
        foreach (var attribute in attributes)
            if (attribute.Value(element) is { } value)
                text.Append(", ").Append(attribute.Name).Append('=').Append(Quoted(value switch
                {
                    IReadOnlyList<string> list => TextList.Of(list),
                    IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                    _ => (string)value,
                }));
        return text.ToString();
    }

    // Graphviz ends a text at U+0000 and knows no other escape than \" within quotation marks; what follows another backslash is the label's own.
    private static string Quoted(string text) =>
        $"\"{text.Replace("\0", "\uFFFD", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n")}\"";

    private void Line(string text) => buffer.Memory.Write(Encoding.UTF8.GetBytes(text + "\n"));
}
