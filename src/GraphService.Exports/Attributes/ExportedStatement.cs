using GraphService.Documents;
using GraphService.Entities;
using GraphService.Exports.Reading;
using GraphService.Statements;

namespace GraphService.Exports.Attributes;

/// <summary>A statement with what its ids stand for.</summary>
internal sealed record ExportedStatement(Statement Statement, IReadOnlyDictionary<EntityId, Entity> Entities, ExportedGraph Graph)
{
    public string Predicate => Statement.Predicate;

    public string Subject => Statement.Subject.Value;

    public string Object => Statement.Object.Value;

    public string SubjectName => Entities[Statement.Subject].PrimaryName;

    public string ObjectName => Entities[Statement.Object].PrimaryName;

    /// <summary>Whether both ends play the same part.</summary>
    public bool IsSymmetric => Graph.Summary.Ontology.TryGet(Statement.Predicate, out var predicate) && predicate.Symmetric;

    /// <summary>The documents of its evidence, each once, in order.</summary>
    public IEnumerable<SourceDocument> Documents => Statement.Evidence.Select(e => e.Document).Distinct().Select(Graph.Document);

    /// <summary>Who says it, each once: by name, else as the text has it.</summary>
    public IEnumerable<string> Speakers => Statement.Evidence
        .Select(e => e.Speaker is { } id && Entities.TryGetValue(id, out var speaker) ? speaker.PrimaryName : e.SpeakerText).OfType<string>().Distinct(StringComparer.Ordinal);
}
