using System.Globalization;
using System.Text;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;

namespace GraphService.Neo4j.Schemas;

/// <summary>
/// What is longer than an index of Neo4j takes. It can't be written there, ever, while everything else works with it. Full-text indexes with the
/// cjk analyzer take any length, for they hold words of 255 letters at most: only what stands in a range index is looked at. Figures of Neo4j 5.26.
/// </summary>
public static class IndexLimits
{
    /// <summary>The code of what is found.</summary>
    public const string Code = "TOO_LONG_FOR_NEO4J";

    /// <summary>The most bytes of a text in UTF-8 that a range index takes.</summary>
    internal const int Range = 8_164;

    /// <summary>And that a text index takes, or a full-text index that holds a value as one word.</summary>
    internal const int Text = 32_766;

    private const int Shown = 20;

    /// <summary>A warning for each name, path and id that is too long, in order of the graph.</summary>
    public static IEnumerable<Diagnostic> Of(CompiledGraph graph)
    {
        var documents = new Lazy<Dictionary<EntityId, DocumentId>>(() => graph.Mentions.DistinctBy(m => m.Entity).ToDictionary(m => m.Entity, m => m.Document));
        var paths = graph.Documents.ToDictionary(d => d.Id, d => d.Path);
        var found = Lengths(graph, Find, paths).Where(l => IsTooLong(l.Text));
        return found.Select(l => new Diagnostic(Code, Severity.Warning, Message(l.What, l.Text)) { Path = l.Path?.Invoke() });

        string? Find(EntityId id) => documents.Value.TryGetValue(id, out var document) ? paths.GetValueOrDefault(document) : null;
    }

    /// <summary>What is wrong with a text that stands in a range index; null where it fits.</summary>
    /// <param name="what">What it is: the name of the graph.</param>
    /// <param name="text">The text.</param>
    internal static string? Problem(string what, string text) => IsTooLong(text) ? Message(what, text) : null;

    internal static string Number(int bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Beginning(string text)
    {
        var shown = text.Length > Shown && char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown;
        return text.Length <= Shown ? text : $"{text[..shown].ReplaceLineEndings(" ")}…";
    }

    private static bool IsTooLong(string text) => text.Length > Range / 3 && Encoding.UTF8.GetByteCount(text) > Range;

    private static IEnumerable<(string What, string Text, Func<string?>? Path)> Lengths(
        CompiledGraph graph, Func<EntityId, string?> find, Dictionary<DocumentId, string> paths)
    {
        yield return ("the name of the graph", graph.Name, null);
        foreach (var entity in graph.Entities)
        {
            yield return ($"the name of the entity {Beginning(entity.Id.Value)}", entity.PrimaryName, () => find(entity.Id));
            yield return ($"the id of the entity {Beginning(entity.PrimaryName)}", entity.Id.Value, () => find(entity.Id));
        }
        foreach (var document in graph.Documents)
        {
            yield return ($"the path of the document {Beginning(document.Id.Value)}", document.Path, null);
            yield return ($"the id of the document {Beginning(document.Path)}", document.Id.Value, () => document.Path);
        }
        foreach (var passage in graph.Passages)
            yield return ("the id of a passage", passage.Id.Value, () => paths.GetValueOrDefault(passage.Document));
        foreach (var statement in graph.Statements)
            yield return ($"the id of a statement of {Beginning(statement.Subject.Value)}", statement.Id.Value, () => find(statement.Subject));
        foreach (var conflict in graph.Conflicts)
            yield return ("the id of a conflict", conflict.Id.Value, null);
    }

    private static string Message(string what, string text) =>
        $"{what} is {Number(Encoding.UTF8.GetByteCount(text))} bytes long ('{Beginning(text)}'), "
        + $"and an index of Neo4j takes {Number(Range)}: it can't be imported there";
}
