using GraphService.Entities;
using GraphService.Extraction.Linking;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>An entity of the graph after all that was decided about it.</summary>
/// <param name="Linked">What stands for it in the documents.</param>
/// <param name="Entity">As the graph has it.</param>
/// <param name="Decisions">What was decided about it.</param>
internal sealed record CuratedEntity(LinkedEntity Linked, Entity Entity, IReadOnlyList<Decision> Decisions);
