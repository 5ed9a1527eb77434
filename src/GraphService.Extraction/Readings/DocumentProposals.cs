using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Quotes;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Readings;

/// <summary>
/// Checks what other readers propose of one document, and gives the document what holds: a statement beside those of the rules, about what the document
/// names already where the name and the type are the same, or else about something new.
/// </summary>
internal sealed class DocumentProposals
{
    private readonly DocumentReading document;
    private readonly Ontology ontology;
    private readonly QuotedText text;
    private readonly Dictionary<(EntityType, NameKey), DocumentEntity> known = [];
    private readonly ILookup<NameKey, DocumentEntity> byName;
    private readonly List<DocumentEntity> added = [];
    private readonly List<EntityPlace> places = [];
    private readonly List<DocumentStatement> statements = [];
    private readonly List<HeldReading> held = [];
    private readonly List<Diagnostic> rejected = [];

    private DocumentProposals(DocumentReading document, Ontology ontology)
    {
        (this.document, this.ontology, text) = (document, ontology, new QuotedText(document.Text));
        var named = document.Entities.SelectMany(e => e.Names.Keys.Append(e.Name).Select(NameKey.Of).Distinct(), (e, key) => (Key: key, Entity: e)).ToList();
        byName = named.ToLookup(n => n.Key, n => n.Entity);
        foreach (var (key, entity) in named)
            known.TryAdd((entity.Type, key), entity);
    }

    /// <summary>The document with what holds, what waits for the graph's entities, and why the rest does not hold.</summary>
    public static (DocumentReading Document, IReadOnlyList<HeldReading> Held, IReadOnlyList<Diagnostic> Rejected) Check(
        DocumentReading document, IReadOnlyList<ProposedStatement> proposals, Ontology ontology, CancellationToken cancellation)
    {
        if (proposals.Count == 0)
            return (document, [], []);
        var checking = new DocumentProposals(document, ontology);
        foreach (var proposed in proposals)
        {
            cancellation.ThrowIfCancellationRequested();
            checking.Add(proposed);
        }
        var with = checking.statements.Count == 0 && checking.added.Count == 0 ? document : document with
        {
            Entities = [.. document.Entities, .. checking.added],
            Places = [.. document.Places, .. checking.places],
            Statements = [.. document.Statements, .. checking.statements],
        };
        return (with, checking.held, checking.rejected);
    }

    private void Add(ProposedStatement proposed)
    {
        try
        {
            var quotes = QuotesOf(proposed);
            CheckWords(proposed);
            ontology.TryGet(proposed.Predicate, out var predicate);
            var subject = EndOf("subject", proposed.Subject, predicate!.SubjectTypes, quotes[0]);
            var @object = EndOf("object", proposed.Object, predicate.ObjectTypes, quotes[0]);
            var speaker = proposed.Speaker is { Id: null } said ? SpeakerOf(said, quotes[0]) : null;
            if (proposed.Subject.Id is null && proposed.Object.Id is null && proposed.Speaker?.Id is null)
                State(proposed, subject!, @object!, speaker, quotes);
            else
                held.Add(new HeldReading(proposed, document.Path, quotes) { Subject = subject, Object = @object, Speaker = speaker });
        }
        catch (ReadingException error)
        {
            rejected.Add(ReadingDiagnostics.Rejected(proposed, error.Message));
        }
    }

    private void State(ProposedStatement proposed, DocumentEntity subject, DocumentEntity @object, DocumentEntity? speaker, IReadOnlyList<QuotePlace> quotes)
    {
        if (subject == @object)
            throw new ReadingException("subject and object are one entity");
        var finding = new Finding(subject, proposed.Predicate, @object, proposed.Stance, 0, 0)
        {
            Qualifiers = proposed.Qualifiers,
            Confidence = proposed.Confidence,
            Speaker = speaker,
            Grounds = [.. quotes.Skip(1).Select(_ => new Ground(0, 0, speaker))],
        };
        statements.Add(new DocumentStatement(finding, quotes[0].Span)
        {
            Reader = proposed.Reader,
            SpeakerText = proposed.Speaker?.Text,
            Grounds = [.. quotes.Skip(1).Select(q => q.Span)],
        });
    }

    private List<QuotePlace> QuotesOf(ProposedStatement proposed)
    {
        var found = new List<QuotePlace>();
        foreach (var quote in proposed.Quotes)
        {
            if (text.Place(quote, found.Count == 0 ? proposed.Start : null, out var place) is { } reason)
                throw new ReadingException(reason);
            if (!document.Passages.Any())
                throw new ReadingException("the document has no passages");
            found.Add(place);
        }
        return found;
    }

    // The words of sums and shares stand in the document, too.
    private void CheckWords(ProposedStatement proposed)
    {
        var said = proposed.Qualifiers;
        foreach (var words in new[] { said.Amount?.Text, said.RoundAmount?.Text, said.Share?.Text })
            if (words is not null && !text.Holds(words))
                throw new ReadingException($"'{words}' does not stand in the document");
    }

    private DocumentEntity? EndOf(string role, ProposedEnd end, IReadOnlyList<EntityType> types, QuotePlace quote)
    {
        if (end.Id is not null)
            return null;
        if (end.Type is { } given && !types.Contains(given))
            throw new ReadingException($"the predicate's {role} is not {given}");
        var place = text.PlaceOf(end.Text, quote);
        if (place is null && !(end.IsDescribed && IsMadeOfItsWords(end.Text)))
            throw new ReadingException($"'{end.Text}' does not stand in the document");
        var key = NameKey.Of(end.Text);
        if (end.Type is null)
            return byName[key].FirstOrDefault(e => types.Contains(e.Type))
                ?? throw new ReadingException($"nothing is known of what '{end.Text}' is: give its type");
        return known.TryGetValue((end.Type.Value, key), out var entity) ? entity : known[(end.Type.Value, key)] = New(end, end.Type.Value, place);
    }

    // Without a type the name alone is kept.
    private DocumentEntity? SpeakerOf(ProposedEnd speaker, QuotePlace quote)
    {
        var place = text.PlaceOf(speaker.Text, quote) ?? throw new ReadingException($"'{speaker.Text}' does not stand in the document");
        var key = NameKey.Of(speaker.Text);
        if (speaker.Type is not { } type)
            return byName[key].FirstOrDefault();
        return known.TryGetValue((type, key), out var entity) ? entity : known[(type, key)] = New(speaker, type, place);
    }

    private DocumentEntity New(ProposedEnd end, EntityType type, NamePlace? place)
    {
        var draft = new EntityDraft(type, WrittenName(end.Text)) { Subtype = end.Subtype, IsDescribed = end.IsDescribed };
        draft.AddName(draft.Name, NameKind.Primary);
        if (place is { } at)
            draft.AddPlace(at.Start, at.End);
        var entity = DocumentEntity.Made(draft);
        added.Add(entity);
        if (place is { } named)
            places.Add(new EntityPlace(entity, named.Span));
        return entity;
    }

    private static string WrittenName(string name) => Values.WrittenValues.Normalized(name) is { Length: > 0 } written ? written : name;

    // A description may put the document's words in another order, but brings none of its own.
    private bool IsMadeOfItsWords(string description) => Words(description).All(text.Holds);

    private static IEnumerable<string> Words(string description)
    {
        var start = 0;
        for (var i = 1; i <= description.Length; i++)
            if (i == description.Length || Kind(description[i]) != Kind(description[start]))
            {
                if (Kind(description[start]) is not ('h' or ' '))
                    yield return description[start..i];
                start = i;
            }
    }

    // Hiragana between words are the describer's.
    private static char Kind(char c) => Script.IsHiragana(c) ? 'h' : Script.IsKatakana(c) ? 'k' : Script.IsKanji(c) ? 'c' : char.IsLetterOrDigit(c) ? 'l' : ' ';
}
