using GraphService.Dates;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>A statement with the places that state it.</summary>
internal sealed class StatementDraft(StatementContent content, double confidence)
{
    private readonly List<(DocumentDraft Document, int Start, int End, Qualifiers Said)> places = [];

    public static StatementContent Content(EntityId subject, string predicate, EntityId @object, Qualifiers said) => new(subject, predicate, @object, said.Stance)
    {
        Amount = said.Amount,
        RoundAmount = said.RoundAmount,
        Share = said.Share,
        Role = said.Role,
        Round = said.Round,
        Date = Parsed(said.Date),
        ValidFrom = Parsed(said.From),
        ValidUntil = Parsed(said.Until),
    };

    public void Add(DocumentDraft document, (int Start, int End) place, Qualifiers said) => places.Add((document, place.Start, place.End, said));

    public Statement Build(Func<EntityId, string> nameOf) =>
        new(content.Id, content.Subject, content.Predicate, content.Object, content.Stance, confidence, [.. places.Select(p => Evidence(p.Document, p.Start, p.End, p.Said, nameOf)).OrderBy(e => e.Document).ThenBy(e => e.Span)])
        {
            Amount = content.Amount,
            RoundAmount = content.RoundAmount,
            Share = content.Share,
            Role = content.Role,
            Round = content.Round,
            Date = content.Date,
            ValidFrom = content.ValidFrom,
            ValidUntil = content.ValidUntil,
        };

    private static Evidence Evidence(DocumentDraft document, int start, int end, Qualifiers said, Func<EntityId, string> nameOf)
    {
        var span = document.Span(start, end);
        var (line, column) = document.Text.PositionOf(span.Start);
        return new Evidence(document.Id, span, document.Text.Slice(span), line, column)
        {
            Speaker = said.Speaker,
            SpeakerText = said.Speaker is { } speaker ? nameOf(speaker) : null,
        };
    }

    private static PartialDate? Parsed(string? date) => date is null ? null : PartialDate.Parse(date);
}
