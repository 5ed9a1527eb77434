using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>A mention with what it stands for.</summary>
/// <param name="Candidate">Where it stands.</param>
/// <param name="Entity">What it stands for.</param>
internal sealed record NamedMention(Candidate Candidate, DocumentEntity Entity);
