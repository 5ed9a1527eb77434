using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Graphs.Pieces;

/// <summary>
/// A graph that is read in pieces, so that whoever writes it as files needs memory for one piece and not for all of them. Pieces come in the
/// order of <see cref="GraphOrder"/> and can be read any number of times. The seam between the room that reads stores and those that know a file's layout.
/// </summary>
public interface IGraphPieces
{
    /// <summary>The graph's name.</summary>
    string Name { get; }

    /// <summary>What the statements are made of.</summary>
    Ontology Ontology { get; }

    /// <summary>The heads of all documents, by id: the one list that is in memory as a whole.</summary>
    IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>The hash that the graph has as files. Of a part of a graph all of it is read for that.</summary>
    Task<string> GetContentHashAsync(CancellationToken cancellation);

    /// <summary>Entities, by id.</summary>
    IAsyncEnumerable<IReadOnlyList<Entity>> ReadEntitiesAsync(CancellationToken cancellation);

    /// <summary>Statements, by id.</summary>
    IAsyncEnumerable<IReadOnlyList<Statement>> ReadStatementsAsync(CancellationToken cancellation);

    /// <summary>Documents with some of what belongs to them, by id.</summary>
    IAsyncEnumerable<IReadOnlyList<DocumentContent>> ReadContentsAsync(DocumentParts parts, CancellationToken cancellation);

    /// <summary>Passages, by id.</summary>
    IAsyncEnumerable<IReadOnlyList<Passage>> ReadPassagesAsync(CancellationToken cancellation);

    /// <summary>Conflicts, by id.</summary>
    IAsyncEnumerable<IReadOnlyList<Conflict>> ReadConflictsAsync(CancellationToken cancellation);

    /// <summary>Diagnostics, by document, start and code.</summary>
    IAsyncEnumerable<IReadOnlyList<Diagnostic>> ReadDiagnosticsAsync(CancellationToken cancellation);

    /// <summary>The conflicts that each of some statements is part of, by id.</summary>
    Task<IReadOnlyList<IReadOnlyList<Conflict>>> GetConflictsOfAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation);
}
