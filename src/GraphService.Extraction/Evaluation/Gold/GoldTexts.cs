using GraphService.Diagnostics;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;

namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>The files of labelled documents, in folders that are no workspace.</summary>
public sealed class GoldTexts
{
    private readonly IReadOnlyList<string> folders;

    private GoldTexts(IReadOnlyList<string> folders) => this.folders = folders;

    /// <summary>Where labels usually have their texts: <c>texts</c> in their folder, or <c>documents</c> beside it; those that are there.</summary>
    public static IReadOnlyList<string> FoldersOf(GoldFolder gold) =>
        [.. new[] { Path.Combine(gold.Path, "texts"), Path.Combine(Path.GetDirectoryName(gold.Path) ?? "", "documents") }.Where(Directory.Exists)];

    /// <summary>The files of some labelled documents, each in the first of some folders that has it.</summary>
    /// <exception cref="GoldException">One is in none of them; the message names it.</exception>
    public static GoldTexts Of(GoldFolder gold, IReadOnlyList<string> documents, IReadOnlyList<string> folders)
    {
        var files = gold.FilesOf(documents);
        var missing = files.Where(file => !folders.Any(f => File.Exists(Path.Combine(f, file)))).ToList();
        if (missing.Count == 0)
            return new GoldTexts([.. folders.Where(f => files.Any(file => File.Exists(Path.Combine(f, file))))]);
        throw new GoldException($"{missing[0]}, which {gold.Path} labels, is missing: neither the workspace nor "
            + (folders.Count == 0 ? $"{Path.Combine(gold.Path, "texts")} holds it" : $"{string.Join(" or ", folders)} holds it"));
    }

    /// <summary>The graph of all documents in the folders that hold labelled ones.</summary>
    public CompiledGraph Compile(Ontology ontology, CancellationToken cancellation)
    {
        var files = folders.SelectMany(f => Directory.EnumerateFiles(f)).Where(f => DocumentReader.Endings.Contains(Path.GetExtension(f).ToLowerInvariant()))
            .DistinctBy(Path.GetFileName).OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(f => new WorkspaceFile($"documents/{Path.GetFileName(f)}", () => File.ReadAllBytes(f))).ToList();
        return WorkspaceCompiler.Compile(CompiledGraph.DefaultName, ontology, files, new List<Diagnostic>(), cancellation);
    }
}
