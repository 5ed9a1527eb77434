using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.Linking;

/// <summary>
/// Joins the entities of all documents, only on evidence: what the gazetteer knows; a firm or body written in full; and else a name
/// together with another name, an office or a date that agrees. Two of one name without such evidence stay two.
/// </summary>
internal sealed class Linker(Ontology ontology, GenericNames generic)
{
    private const int ShortestFullName = 4;
    private const int MostDaysApart = 7;
    private readonly List<LinkedEntity> linked = [];
    private readonly Dictionary<string, List<LinkedEntity>> byKey = new(StringComparer.Ordinal);

    /// <summary>The entities of documents that are given in order of their paths.</summary>
    public IReadOnlyList<LinkedEntity> Link(IReadOnlyList<DocumentReading> documents)
    {
        var surnames = new List<Action>();
        foreach (var document in documents)
        {
            var used = new HashSet<DocumentEntity>(document.Statements.Select(s => s.Finding)
                .SelectMany(f => new[] { f.Subject, f.Object, f.Speaker }).OfType<DocumentEntity>());
            var related = Related(document);
            foreach (var entity in document.Entities.Where(e => used.Contains(e) || !e.IsDescribed && !e.IsUnsure && e.Places.Count > 0))
                if (entity.Type == EntityType.Person && !entity.Names.Keys.Any(n => PersonName.IsFull(ontology, n)))
                    surnames.Add(() => Add(entity, document, related[entity].ToHashSet()));
                else
                    Add(entity, document, related[entity].ToHashSet());
        }
        // Whom a surname means is only known when everybody with it is.
        foreach (var add in surnames)
            add();
        return linked;
    }

    // The firms and bodies of which something is stated together with a person or a set: whoever founded Zypl AI, whoever invested in it.
    private static ILookup<DocumentEntity, string> Related(DocumentReading document) =>
        document.Statements.Select(s => s.Finding).SelectMany(f => new[] { (One: f.Subject, Other: f.Object), (One: f.Object, Other: f.Subject) })
            .Where(p => (p.One.Type == EntityType.Person || p.One.IsGroup)
                && p.Other is { Type: EntityType.Company or EntityType.Organization, IsGroup: false, IsDescribed: false })
            .ToLookup(p => p.One, p => NameKey.Of(p.Other.Name).Value);

    private void Add(DocumentEntity entity, DocumentReading document, HashSet<string> related)
    {
        var keys = LinkedEntity.KeysOf(entity);
        var target = Target(entity, keys, related);
        if (target is null)
            linked.Add(target = new LinkedEntity(entity.Type));
        foreach (var key in keys.Where(k => !target.Keys.Contains(k)))
            (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add(target);
        target.Add(entity, document, keys, related);
    }

    private LinkedEntity? Target(DocumentEntity entity, IReadOnlyList<string> keys, HashSet<string> related)
    {
        if (!MayBeKnown(entity))
            return null;
        var targets = keys.SelectMany(k => byKey.GetValueOrDefault(k) ?? []).Distinct().Where(t => Same(t, entity, keys, related));
        // A surname that fits two people is neither's.
        return entity.Type == EntityType.Person && !entity.Names.Keys.Any(n => PersonName.IsFull(ontology, n))
            ? targets.Take(2).ToList() is [var one] ? one : null
            : targets.FirstOrDefault();
    }

    // What is only described, and an event without a date, is never joined with what another document describes.
    private static bool MayBeKnown(DocumentEntity entity) => entity.Entry is not null || entity.Type switch
    {
        EntityType.Person => true,
        EntityType.Event => entity.Date is not null,
        EntityType.Initiative => !entity.IsDescribed,
        _ => entity.IsGroup || !entity.IsDescribed,
    };

    private bool Same(LinkedEntity target, DocumentEntity entity, IReadOnlyList<string> keys, HashSet<string> related)
    {
        if (target.Entry is not null && entity.Entry is not null)
            return target.Entry == entity.Entry && (entity.Type != EntityType.Event || AreOnSameDate(target.Date, entity.Date));
        return target.Type == entity.Type && SameByNames(target, entity, keys, related);
    }

    private bool SameByNames(LinkedEntity target, DocumentEntity entity, IReadOnlyList<string> keys, HashSet<string> related)
    {
        return entity.Type switch
        {
            EntityType.Person => ArePerson(target, entity, keys, related),
            EntityType.Event => AreEvent(target, entity, keys),
            EntityType.Initiative => AreInitiative(target, entity, keys),
            // 日本の銀行 here and there are the same banks only where the same is stated of them.
            _ when entity.IsGroup => target.Related.Overlaps(related),
            _ when entity.IsDescribed => false,
            EntityType.Place => entity.Subtype != "venue" || HasFullName(target, keys),
            _ when entity.Names.Keys.Any(n => target.Spellings.Any(s => LegalForms.Contradict(s, n))) => false,
            _ => keys.Contains(target.FirstKey) || HasFullName(target, keys),
        };
    }

    // Dates are asked for first: of one name there may be as many events as documents.
    private bool AreEvent(LinkedEntity target, DocumentEntity entity, IReadOnlyList<string> keys) => target.Date is not null
        && (AreOnSameDate(target.Date, entity.Date) || AreDaysApart(target.Date, entity.Date) && IsNamed(entity) && HasFullName(target, keys));

    private static bool AreOnSameDate(PartialDate? a, PartialDate? b) => a is null && b is null || a is { } x && b is { } y && x.Meets(y);

    // A summit of the same name that another text puts some days earlier or later is the same one: the texts contradict each other.
    private static bool AreDaysApart(PartialDate? a, PartialDate? b) =>
        a is { Precision: DatePrecision.Day } x && b is { Precision: DatePrecision.Day } y && Math.Abs(x.Start.DayNumber - y.Start.DayNumber) <= MostDaysApart;

    private bool ArePerson(LinkedEntity target, DocumentEntity entity, IReadOnlyList<string> keys, HashSet<string> related) =>
        !PersonName.Contradict(ontology, target.Spellings, [.. entity.Names.Keys])
        && (target.Related.Overlaps(related) || AreTwo(Shared(target, keys)) || SharesOffice(target, entity));

    private bool AreInitiative(LinkedEntity target, DocumentEntity entity, IReadOnlyList<string> keys) =>
        !target.IsDescribed && Agree(target.Date, entity.Date) && IsNamed(entity) && HasFullName(target, keys);

    private static List<string> Shared(LinkedEntity target, IReadOnlyList<string> keys) => [.. keys.Where(target.Keys.Contains)];

    private bool IsNamed(DocumentEntity entity) => !entity.IsDescribed && !generic.Contains(entity.Name);

    private static bool HasFullName(LinkedEntity target, IReadOnlyList<string> keys) =>
        keys.Any(k => k.Length >= ShortestFullName && target.Keys.Contains(k));

    // 田中 beside 田中一郎 is no other name of his.
    private static bool AreTwo(List<string> shared) =>
        shared.Any(a => shared.Any(b => a != b && !a.Contains(b, StringComparison.Ordinal) && !b.Contains(a, StringComparison.Ordinal)));

    // A body says enough. A title does for a full name only, and not where it is held at two bodies: 田中社長 here and there are two.
    private bool SharesOffice(LinkedEntity target, DocumentEntity entity) =>
        entity.Office is { } own && target.HoldsOffice ? target.SharesBody(own.Body)
        : entity.Names.Keys.Any(n => PersonName.IsFull(ontology, n) && target.Keys.Contains(NameKey.Of(n).Value)) && target.Titles.Overlaps(entity.Titles);

    private static bool Agree(PartialDate? a, PartialDate? b) => a is null || b is null || a.Value.Meets(b.Value);
}
