using System.Globalization;
using System.Text;
using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tests;

/// <summary>Compiles small texts, and shows what came out as lines that a test can compare.</summary>
internal static class Compiling
{
    public static CompiledGraph Text(string text, Ontology? ontology = null) => Files(ontology, ("documents/a.txt", text));

    public static CompiledGraph Files(params (string Path, string Text)[] files) => Files(null, files);

    public static CompiledGraph Files(Ontology? ontology, params (string Path, string Text)[] files) =>
        Raw(ontology, [.. files.Select(f => new WorkspaceFile(f.Path, () => Encoding.UTF8.GetBytes(f.Text)))]);

    public static CompiledGraph Raw(Ontology? ontology, IReadOnlyList<WorkspaceFile> files) =>
        WorkspaceCompiler.Compile("test", ontology ?? DefaultOntology.Instance, files, new List<Diagnostic>(), TestContext.Current.CancellationToken);

    /// <summary>Statements as <c>subject | PREDICATE | object | STANCE | amount CURRENCY BOUND</c>, by primary names.</summary>
    public static IReadOnlyList<string> Shown(this CompiledGraph graph, string? predicate = null)
    {
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return [.. graph.Statements.Where(s => predicate is null || s.Predicate == predicate)
            .Select(s => $"{names[s.Subject]} | {s.Predicate} | {names[s.Object]} | {s.Stance.ToString().ToUpperInvariant()}{Sum(s.Qualifiers.Amount)}").Order(StringComparer.Ordinal)];
    }

    public static bool IsNamed(this Entity entity, string name)
    {
        var key = NameKey.Of(name);
        return entity.Names.Select(n => n.Text).Append(entity.PrimaryName).Any(n => NameKey.Of(n) == key);
    }

    private static string Sum(Money? money) => money is null ? "" : string.Create(CultureInfo.InvariantCulture, $" | {money.Value} {money.Currency} {money.Bound}");
}
