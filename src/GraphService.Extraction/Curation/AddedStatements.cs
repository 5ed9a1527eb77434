using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Quotes;
using GraphService.Extraction.Witnesses;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>What people say that documents state.</summary>
internal sealed class AddedStatements(CuratedEntities entities, Ontology ontology, DocumentPaths documents)
{
    private readonly Dictionary<DocumentReading, QuotedText> texts = [];
    private readonly List<Diagnostic> problems = [];

    /// <summary>What is wrong with entries.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    /// <summary>The witnesses of all entries that can be used.</summary>
    public IEnumerable<(StatementContent Content, Witness Witness)> Of(IEnumerable<AddEntry> entries)
    {
        foreach (var entry in entries)
            if (Find(entry, entry.Subject) is { } subject && Find(entry, entry.Object) is { } @object
                && (entry.Speaker is null || Find(entry, entry.Speaker) is not null)
                && ContentOf(entry, subject, @object) is { } content && EvidenceOf(entry) is { } evidence)
                yield return (content, new Witness([evidence], 1, null) { Decisions = [entry.Decision] });
    }

    private StatementContent? ContentOf(AddEntry entry, CuratedEntity subject, CuratedEntity @object)
    {
        ontology.TryGet(entry.Predicate, out var predicate);
        var (from, to, says) = (subject.Entity.Id, @object.Entity.Id, entry.Says);
        if (entities.Fit(predicate!, from, to)
            && WitnessReader.ContentOf(from, predicate!, to, says.Stance ?? Stance.Asserted, says.Of(Qualifiers.None)) is { } content)
            return content;
        return Refuse<StatementContent>(entry, "CURATION_TYPES", $"{entry.Predicate} does not lead from {subject.Entity.Id} to {@object.Entity.Id}");
    }

    private Evidence? EvidenceOf(AddEntry entry)
    {
        if (documents.Find(entry.Document) is not { } reading)
            return Refuse<Evidence>(entry, "CURATION_UNMATCHED", $"There is no document '{entry.Document}'");
        if (!texts.TryGetValue(reading, out var text))
            texts[reading] = text = new QuotedText(reading.Text);
        if (text.Place(entry.Quote, entry.Start, out var place) is { } reason)
            return Refuse<Evidence>(entry, "CURATION_UNMATCHED", $"In {reading.Path}, {reason}");
        var speaker = entry.Speaker is null ? null : Find(entry, entry.Speaker);
        return WitnessReader.EvidenceAt(place.Span, reading, documents.IdOf(reading)) with
        {
            Reader = Readers.Curator,
            Speaker = speaker?.Entity.Id,
            SpeakerText = speaker is null ? null : entry.Speaker!.Text == speaker.Entity.Id.Value ? speaker.Entity.PrimaryName : entry.Speaker.Text,
        };
    }

    private CuratedEntity? Find(AddEntry entry, EntityReference reference) => entities.Find(reference) switch
    {
        [var one] => one,
        [] => Refuse<CuratedEntity>(entry, "CURATION_UNMATCHED", $"Nothing has the id or name {reference} any more"),
        var several => Refuse<CuratedEntity>(entry, "CURATION_AMBIGUOUS",
            $"{reference} is the name of several: {string.Join(", ", several.Select(c => c.Entity.Id).Order())}; name one of them by its id"),
    };

    private T? Refuse<T>(AddEntry entry, string code, string why)
        where T : class
    {
        problems.Add(entry.Error(code, $"{why}; the entry is left out"));
        return null;
    }
}
