using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Graphs;

/// <summary>
/// What a compile gives: a pure function of documents, ontology and curation. Lists are sorted: entities, statements, documents and conflicts
/// by id; passages by document and start; mentions by document, start and end; diagnostics by document, start and code.
/// </summary>
public sealed class CompiledGraph
{
    private readonly Lazy<string> contentHash;

    /// <summary>Its parts are set by the initializer.</summary>
    public CompiledGraph() => contentHash = new Lazy<string>(() => GraphFiles.Hash(this));

    /// <summary>The graph's name, from <c>workspace.yaml</c>.</summary>
    public const string DefaultName = "default";

    /// <summary>The graph's name, from <c>workspace.yaml</c>; <see cref="DefaultName"/> where none is given.</summary>
    public string Name { get; init; } = DefaultName;

    /// <summary>The predicates and types that the statements are made of.</summary>
    public required Ontology Ontology { get; init; }

    /// <summary>Every entity that a mention or a statement names.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>Every statement, of every stance.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Every place where a document names an entity.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>The documents that could be read.</summary>
    public required IReadOnlyList<SourceDocument> Documents { get; init; }

    /// <summary>The documents' pieces.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>The documents' texts.</summary>
    public required IReadOnlyDictionary<DocumentId, SourceText> Texts { get; init; }

    /// <summary>Statements that can't all hold.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>What the compile found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>SHA-256 in lower-case hexadecimal over the graph's files, in the order of their names: equal hashes mean equal graphs.</summary>
    public string ContentHash => contentHash.Value;
}
