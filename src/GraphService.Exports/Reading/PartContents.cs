using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Exports.Reading;

/// <summary>
/// What a part of a graph consists of, by id: the statements that were selected, their documents with all passages, and the entities that were
/// selected with everyone who speaks in those documents, so that the part is as sound as the whole.
/// </summary>
internal sealed class PartContents
{
    public HashSet<StatementId> Statements { get; } = [];

    public HashSet<DocumentId> Documents { get; } = [];

    public HashSet<EntityId> Entities { get; } = [];

    public void Add(Statement statement)
    {
        Statements.Add(statement.Id);
        foreach (var evidence in statement.Evidence)
        {
            Documents.Add(evidence.Document);
            Add(evidence.Speaker);
        }
    }

    public void Add(EntityId? speaker)
    {
        if (speaker is { } id)
            Entities.Add(id);
    }
}
