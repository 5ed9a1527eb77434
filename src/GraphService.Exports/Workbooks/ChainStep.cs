using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Exports.Workbooks;

/// <summary>A statement that somebody pays or owns somebody, as a step of a chain.</summary>
internal sealed record ChainStep(EntityId Subject, EntityId Object, StatementId Id, string Predicate, Share? Share);
