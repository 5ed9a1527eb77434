using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>A statement with the places that state it.</summary>
internal sealed class StatementDraft(StatementContent content, double confidence, string? inferred, IReadOnlyList<Decision> decisions)
{
    private readonly List<(DocumentDraft Document, int Start, int End, Said Said)> places = [];

    public static StatementContent Content(EntityId subject, string predicate, EntityId @object, Said said) =>
        new(subject, predicate, @object, said.Stance) { Qualifiers = said.Qualifiers };

    public void Add(DocumentDraft document, (int Start, int End) place, Said said) => places.Add((document, place.Start, place.End, said));

    public Statement Build(Func<EntityId, string> nameOf) =>
        new(content.Id, content.Subject, content.Predicate, content.Object, content.Stance, confidence, [.. places.Select(p => Evidence(p.Document, p.Start, p.End, p.Said, nameOf)).OrderBy(e => e.Document).ThenBy(e => e.Span)])
        {
            Qualifiers = content.Qualifiers,
            Inferred = inferred,
            Decisions = decisions,
        };

    private static Evidence Evidence(DocumentDraft document, int start, int end, Said said, Func<EntityId, string> nameOf)
    {
        var span = document.Span(start, end);
        var (line, column) = document.Text.PositionOf(span.Start);
        return new Evidence(document.Id, span, document.Text.Slice(span), line, column)
        {
            Speaker = said.Speaker,
            SpeakerText = said.Speaker is { } speaker ? nameOf(speaker) : null,
            Reader = said.Reader,
        };
    }
}
