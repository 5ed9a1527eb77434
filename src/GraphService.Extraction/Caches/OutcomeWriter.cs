using System.Runtime.InteropServices;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Caches;

/// <summary>
/// Writes what a document gave as bytes: numbers, texts in UTF-16, and entities by number, since they lead to each other. <see cref="OutcomeReader"/> reads in
/// the same order.
/// </summary>
internal sealed class OutcomeWriter
{
    private readonly BinaryWriter bytes;
    private readonly GazetteerNumbers gazetteer;
    private readonly Dictionary<DocumentEntity, int> numbers = [];
    private readonly List<DocumentEntity> entities = [];

    private OutcomeWriter(BinaryWriter bytes, GazetteerNumbers gazetteer) => (this.bytes, this.gazetteer) = (bytes, gazetteer);

    /// <summary>The bytes; null where an entity is no entry of the gazetteer that it claims to be.</summary>
    public static byte[]? Bytes(DocumentOutcome outcome, GazetteerNumbers gazetteer)
    {
        using var bytes = new BinaryWriter(new MemoryStream());
        var writer = new OutcomeWriter(bytes, gazetteer);
        writer.Number(outcome.Reading!.Entities);
        if (writer.entities.Exists(e => e.Entry is { } entry && !gazetteer.TryGet(entry, out _)))
            return null;
        writer.Write(outcome, outcome.Reading);
        bytes.Flush();
        return ((MemoryStream)bytes.BaseStream).ToArray();
    }

    // Those to which an entity leads come behind all that the document names.
    private void Number(IEnumerable<DocumentEntity> named)
    {
        foreach (var entity in named)
            Number(entity);
        for (var i = 0; i < entities.Count; i++)
        {
            Number(entities[i].Parent);
            Number(entities[i].Office?.Body);
        }
    }

    private void Number(DocumentEntity? entity)
    {
        if (entity is not null && numbers.TryAdd(entity, entities.Count))
            entities.Add(entity);
    }

    private void Write(DocumentOutcome outcome, DocumentReading reading)
    {
        Text(outcome.Path);
        Text(reading.Sha256);
        Text(reading.Text.Value);
        Text(reading.Title);
        Text(reading.Language);
        Date(reading.Date);
        Text(reading.Author);
        Text(reading.Publisher);
        Text(reading.Source);
        bytes.Write7BitEncodedInt(reading.Entities.Count);
        Each(entities, Entity);
        foreach (var entity in entities)
        {
            Reference(entity.Parent);
            Reference(entity.Office?.Body);
            Text(entity.Office?.Title);
        }
        Each(reading.Written, name =>
        {
            Text(name.Key);
            Text(name.Value);
        });
        Each(reading.Passages, Passage);
        Each(reading.Places, place =>
        {
            Reference(place.Entity);
            Span(place.Span);
        });
        Each(reading.Statements, Statement);
        Each(reading.Diagnostics, Diagnostic);
        Each(outcome.Found, Diagnostic);
    }

    private void Entity(DocumentEntity entity)
    {
        bytes.Write7BitEncodedInt((int)entity.Type);
        Text(entity.Name);
        Text(entity.Subtype);
        Text(entity.English);
        bytes.Write7BitEncodedInt(entity.Entry is { } entry && gazetteer.TryGet(entry, out var number) ? number + 1 : 0);
        Date(entity.Date);
        bytes.Write7BitEncodedInt((int)(entity.Dated?.From ?? default));
        bytes.Write(entity.IsDescribed);
        bytes.Write(entity.IsUnsure);
        Each(entity.Titles, Text);
        Each(entity.Places, place =>
        {
            bytes.Write7BitEncodedInt(place.Start);
            bytes.Write7BitEncodedInt(place.End);
        });
        Each(entity.Names, name =>
        {
            Text(name.Key);
            bytes.Write7BitEncodedInt((int)name.Value);
        });
    }

    private void Passage(ReadPassage passage)
    {
        Span(passage.Span);
        bytes.Write7BitEncodedInt((int)passage.Kind);
        Reference(passage.Speaker);
    }

    private void Statement(DocumentStatement statement)
    {
        var finding = statement.Finding;
        Reference(finding.Subject);
        Text(finding.Predicate);
        Reference(finding.Object);
        bytes.Write7BitEncodedInt((int)finding.Stance);
        bytes.Write7BitEncodedInt(finding.Start);
        bytes.Write7BitEncodedInt(finding.End);
        bytes.Write(finding.Confidence);
        Reference(finding.Speaker);
        bytes.Write(finding.GivesOffice);
        Span(statement.Quote);
        Qualifiers(finding.Qualifiers);
    }

    private void Qualifiers(Qualifiers said)
    {
        Money(said.Amount);
        Money(said.RoundAmount);
        Share(said.Share);
        Text(said.Role);
        Text(said.Round);
        Date(said.Date);
        Date(said.ValidFrom);
        Date(said.ValidUntil);
    }

    private void Money(Money? money)
    {
        bytes.Write(money is not null);
        if (money is null)
            return;
        Figure(money.Value);
        Figure(money.Max);
        Text(money.Currency);
        bytes.Write7BitEncodedInt((int)money.Bound);
        Text(money.Text);
    }

    private void Share(Share? share)
    {
        bytes.Write(share is not null);
        if (share is null)
            return;
        bytes.Write(share.Min);
        bytes.Write(share.Max);
        bytes.Write7BitEncodedInt((int)share.Bound);
        Text(share.Text);
    }

    private void Diagnostic(Diagnostic diagnostic)
    {
        Text(diagnostic.Code);
        bytes.Write7BitEncodedInt((int)diagnostic.Severity);
        Text(diagnostic.Message);
        Text(diagnostic.Path);
        bytes.Write(diagnostic.Span is not null);
        if (diagnostic.Span is { } span)
            Span(span);
        bytes.Write7BitEncodedInt(diagnostic.Line ?? 0);
        bytes.Write7BitEncodedInt(diagnostic.Column ?? 0);
    }

    private void Reference(DocumentEntity? entity) => bytes.Write7BitEncodedInt(entity is null ? 0 : numbers[entity] + 1);

    private void Span(TextSpan span)
    {
        bytes.Write7BitEncodedInt(span.Start);
        bytes.Write7BitEncodedInt(span.End);
    }

    private void Date(PartialDate? date) => Text(date?.Value);

    private void Figure(decimal? figure)
    {
        bytes.Write(figure is not null);
        if (figure is { } value)
            bytes.Write(value);
    }

    // A text may hold half of a surrogate pair, which UTF-8 can't.
    private void Text(string? text)
    {
        bytes.Write7BitEncodedInt(text is null ? 0 : text.Length + 1);
        bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void Each<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        bytes.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            write(item);
    }
}
