using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>
/// Gives each candidate of a document the entity it stands for: by gazetteer, by name,
/// by alias in brackets, by surname, by what was last spoken of.
/// </summary>
internal sealed class Resolver(Lexicon lexicon, NormalizedText text, DocumentRun run)
{
    private readonly Dictionary<(string Ja, EntityType Type), EntityDraft> known = [];
    private readonly Dictionary<string, EntityDraft> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Candidate, EntityDraft> resolved = new(ReferenceEqualityComparer.Instance);
    private readonly List<EntityDraft> entities = [];
    private readonly PersonIndex persons = new();

    /// <summary>All entities of the document, in order of their first mention.</summary>
    public IReadOnlyList<EntityDraft> Entities => entities;

    /// <summary>What a candidate stands for; null for pronouns, which depend on who speaks.</summary>
    public EntityDraft? Of(Candidate candidate) => resolved.GetValueOrDefault(candidate)?.Current;

    /// <summary>Resolves all candidates of a document, in order; full names of persons first, so that a surname may come before its full name.</summary>
    public void Resolve(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates.SelectMany(c => c.Inner).Concat(candidates)
            .Where(c => c.Kind == CandidateKind.Known && c.Type != EntityType.Event))
            Assign(candidate, Known(candidate));
        // Whole names first.
        foreach (var candidate in candidates.Where(c => c.Kind == CandidateKind.Proper && c.Type != EntityType.Person).OrderBy(c => c.ShortOf is not null))
            Assign(candidate, Named(candidate));
        var people = candidates.Where(c => c.Type == EntityType.Person && c.Kind == CandidateKind.Proper).ToList();
        foreach (var candidate in people.Where(IsFullName))
            Assign(candidate, Named(candidate));
        foreach (var entity in entities.Where(e => e.Type == EntityType.Person))
            persons.Add(entity);
        foreach (var candidate in people.Where(c => !IsFullName(c)))
            if (BySurname(candidate) is { } person)
                persons.Add(Assign(candidate, person));
        AssignOffices(people);
        var things = candidates
            .Where(c => c.Kind is CandidateKind.Described || c.Type is EntityType.Event or EntityType.Initiative && c.Kind != CandidateKind.Pronoun);
        Things.Resolve([.. things], candidates, this, lexicon, text.Value, run);
        new Parents(this, lexicon).Assign(entities, run);
    }

    private void AssignOffices(List<Candidate> people)
    {
        var before = (Candidate?)null;
        foreach (var person in people.Where(resolved.ContainsKey))
        {
            // 同課 課長補佐 …: the body of whoever stands in the line before.
            var own = person is { Body: null, Office: { } office } && before?.Body is not null
                && Same.In(lexicon.Ontology).Match(office) is { Success: true } same
                ? person with { Body = before.Body, Office = office[same.Length..] } : person;
            Offices.Assign(own, resolved[person], this, lexicon);
            before = own;
        }
    }

    private static readonly ListedPattern Same = new("^同{body-same}?(?=[一-龥])");

    /// <summary>The entity of a gazetteer entry in this document.</summary>
    public EntityDraft Known(GazetteerEntry entry)
    {
        if (known.TryGetValue((entry.Ja, entry.Type), out var found))
            return found.Current;
        var entity = NewKnown(entry);
        known[(entry.Ja, entry.Type)] = entity;
        byKey.TryAdd(NameKey.Of(entry.Ja).Value, entity);
        return entity;
    }

    /// <summary>A new entity of a gazetteer entry: another edition of an event.</summary>
    public EntityDraft NewKnown(GazetteerEntry entry)
    {
        var entity = EntityDraft.Of(entry);
        entities.Add(entity);
        return entity;
    }

    /// <summary>The entity of a name in this document, if it has one.</summary>
    public EntityDraft? Find(string name) => byKey.GetValueOrDefault(NameKey.Of(name).Value)?.Current;

    /// <summary>A new entity.</summary>
    public EntityDraft New(EntityType type, string name)
    {
        var entity = new EntityDraft(type, name);
        entities.Add(entity);
        return entity;
    }

    /// <summary>Registers a candidate as a mention of an entity, which is returned.</summary>
    public EntityDraft Assign(Candidate candidate, EntityDraft entity)
    {
        run.Check();
        resolved[candidate] = entity;
        entity.AddPlace(candidate.Start, candidate.End);
        if (!candidate.IsAdjective && (candidate.Kind != CandidateKind.Described || candidate.Text.Length > (candidate.Head?.Length ?? 0)))
            entity.AddName(Original(candidate.Start, candidate.End), candidate.Kind == CandidateKind.Known ? NameKind.Alias : NameKind.Primary);
        if (candidate.Alias is { } alias)
        {
            entity.AddName(alias.Text, KindOf(entity, alias.Text));
            entity.AddPlace(alias.Start, alias.End);
            byKey.TryAdd(NameKey.Of(alias.Text).Value, entity);
        }
        if (candidate.Type == entity.Type)
            entity.Subtype ??= candidate.Subtype;
        entity.IsUnsure &= candidate.IsUnsure;
        return entity;
    }

    /// <summary>Makes two entities one. Whatever led to the other leads to the one from now on.</summary>
    public void Merge(EntityDraft into, EntityDraft other)
    {
        if (into == other)
            return;
        run.Check();
        into.Absorb(other);
        entities.Remove(other);
    }

    /// <summary>What has come of it: entities that don't change any more, and which mention stands for which.</summary>
    public ResolvedEntities Resolved()
    {
        var made = DocumentEntity.Made(entities);
        var all = entities.Select(e => made[e]).ToList();
        var mentions = new Dictionary<Candidate, DocumentEntity>(
            resolved.Select(r => KeyValuePair.Create(r.Key, made[r.Value.Current])), ReferenceEqualityComparer.Instance);
        return new ResolvedEntities(new MentionedEntities(all, mentions, known.ToDictionary(k => k.Key, k => made[k.Value.Current])), made);
    }

    private EntityDraft Known(Candidate candidate)
    {
        if (candidate.Entry is { } entry)
            return Known(entry);
        var organ = Find(candidate.Text) ?? Named(candidate);
        organ.Parent ??= Known(candidate.Parent!);
        return organ;
    }

    private EntityDraft Named(Candidate candidate)
    {
        if (candidate.ShortOf is { } whole && byKey.TryGetValue(NameKey.Of(whole).Value, out var meant) && meant.Current.Type == candidate.Type)
            return meant.Current;
        var key = NameKey.Of(candidate.Text).Value;
        if (byKey.TryGetValue(key, out var other) && other.Current.Names.Keys.Any(n => AreTwo(n, candidate.Text)))
            key = candidate.Text;
        if ((byKey.TryGetValue(key, out var found) && Fits(found.Current, candidate)) || byKey.TryGetValue($"{candidate.Type}:{key}", out found))
            return found.Current;
        var entity = New(candidate.Type, candidate.Text);
        (entity.Subtype, entity.IsDescribed, entity.IsUnsure) = (candidate.Subtype, candidate.Kind == CandidateKind.Described, candidate.IsUnsure);
        if (!byKey.TryAdd(key, entity) && !Fits(byKey[key].Current, candidate))
            byKey[$"{candidate.Type}:{key}"] = entity;
        return entity;
    }

    // Kestrel Ltd and its subsidiary Kestrel GmbH: in one text, another form is another firm.
    private static bool AreTwo(string name, string candidate) => LegalForms.Contradict(name, candidate);

    private static bool Fits(EntityDraft entity, Candidate candidate) =>
        entity.Type == candidate.Type || entity.Type != EntityType.Person && candidate.Type != EntityType.Person
            && entity.Type is not (EntityType.Event or EntityType.Initiative)
            // 東雲県 that pays for something is no place.
            && (entity.Type, candidate.Type) is not ((EntityType.Place, EntityType.Government) or (EntityType.Government, EntityType.Place));

    // A surname that two people of the document have points to the only one who was named before it, or who holds the office beside it; else to nobody.
    private EntityDraft? BySurname(Candidate candidate)
    {
        var fits = persons.Of(candidate.Text);
        if (fits.Count == 0)
            return Named(candidate);
        var before = fits.Where(e => e.Places.Any(p => p.Start < candidate.Start)).ToList();
        return Only(fits) ?? (candidate.Office is { } office ? Only([.. fits.Where(e => TitlesBeside(e).Contains(office))]) : Only(before));
    }

    private IEnumerable<string> TitlesBeside(EntityDraft person) => resolved.Where(r => r.Value == person).Select(r => r.Key.Office).OfType<string>();

    private static EntityDraft? Only(IReadOnlyList<EntityDraft> persons) => persons.Count == 1 ? persons[0] : null;

    private bool IsFullName(Candidate candidate) => candidate.Alias is not null || PersonName.IsFull(lexicon.Ontology, candidate.Text);

    private static NameKind KindOf(EntityDraft entity, string alias) =>
        alias.All(c => char.IsUpper(c) || !char.IsLetter(c)) && !alias.Contains(' ', StringComparison.Ordinal) ? NameKind.Abbreviation
        : entity.Type == EntityType.Person && Script.IsLatin(alias[0]) ? NameKind.Romanized : NameKind.Alias;

    private string Original(int start, int end) => text.Value[start..end];
}
