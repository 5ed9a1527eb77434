using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Witnesses;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>
/// Applies what people decided about statements: takes away what is rejected, then sets what is corrected. Both look at the statements as they are before
/// either, so that the order of entries makes no difference.
/// </summary>
internal sealed class StatementCuration
{
    private const string Contradiction = "CURATION_CONTRADICTION";

    private readonly CuratedEntities entities;
    private readonly Ontology ontology;
    private readonly DocumentPaths documents;
    private readonly Func<StatementId, StatementContent?> former;
    private readonly Dictionary<StatementId, StatementContent> contents = [];
    private readonly Dictionary<(EntityId, string, EntityId), List<StatementContent>> byEnds = [];
    private readonly Dictionary<StatementContent, List<Witness>> stated;
    private readonly List<Diagnostic> problems = [];
    private readonly HashSet<CurationEntry> refused = [];

    /// <param name="stated">What is stated, each statement once.</param>
    /// <param name="entities">The graph's entities.</param>
    /// <param name="ontology">What predicates are.</param>
    /// <param name="documents">The graph's documents.</param>
    /// <param name="former">What a statement is that had an id before entities were decided about; null where none had it.</param>
    public StatementCuration(Dictionary<StatementContent, List<Witness>> stated, CuratedEntities entities, Ontology ontology, DocumentPaths documents,
        Func<StatementId, StatementContent?> former)
    {
        (this.stated, this.entities, this.ontology, this.documents, this.former) = (stated, entities, ontology, documents, former);
        foreach (var content in stated.Keys)
        {
            contents[content.Id] = content;
            var ends = (content.Subject, content.Predicate, content.Object);
            (byEnds.TryGetValue(ends, out var list) ? list : byEnds[ends] = []).Add(content);
        }
    }

    /// <summary>What is wrong with entries.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    /// <summary>The statements with all that was decided.</summary>
    public IReadOnlyList<StatementDraft> Apply(IReadOnlyList<CurationEntry> entries)
    {
        var rejected = Found(entries.OfType<RejectEntry>(), e => e.Statement);
        var corrected = Found(entries.OfType<CorrectEntry>(), e => e.Statement);
        RefuseAddedAndRejected(rejected);
        RefuseRejectedAndCorrected(rejected, corrected);
        foreach (var same in corrected.SelectMany(c => c.Contents, (c, content) => (c.Entry, Content: content)).GroupBy(c => c.Content))
            Agree([.. same.Select(s => s.Entry)]);
        var (rejections, corrections) = (ByContent(rejected), ByContent(corrected));
        var drafts = new Dictionary<StatementId, StatementDraft>();
        foreach (var (content, witnesses) in stated)
            foreach (var draft in Drafts(content, witnesses, [.. rejections[content]], [.. corrections[content]]))
                drafts[draft.Content.Id] = drafts.TryGetValue(draft.Content.Id, out var other) ? Joined(other, draft) : draft;
        return [.. drafts.Values];
    }

    private static StatementDraft Joined(StatementDraft one, StatementDraft other) =>
        new(one.Content, [.. one.Witnesses, .. other.Witnesses]) { Decisions = [.. one.Decisions, .. other.Decisions] };

    // What is rejected or corrected in one document stays as it is in the others.
    private IEnumerable<StatementDraft> Drafts(StatementContent content, List<Witness> witnesses, List<RejectEntry> rejections, List<CorrectEntry> corrections)
    {
        var left = witnesses.Where(w => !rejections.Exists(r => documents.Backs(w, r.Statement.Document)));
        foreach (var same in left.GroupBy(w => corrections.FindAll(c => documents.Backs(w, c.Statement.Document)), new SameEntries()))
        {
            var (changed, decisions) = (content, rejections.ConvertAll(r => r.Decision));
            foreach (var entry in same.Key)
                if (Changed(changed, entry) is { } next)
                {
                    changed = next;
                    decisions.Add(entry.Decision);
                }
            decisions.AddRange(same.SelectMany(w => w.Decisions).Concat(entities.DecisionsOn(changed)));
            yield return new StatementDraft(changed, [.. same]) { Decisions = decisions };
        }
    }

    private StatementContent? Changed(StatementContent content, CorrectEntry entry)
    {
        var set = entry.Changes;
        var (subject, @object) = (End(set.Subject) ?? content.Subject, End(set.Object) ?? content.Object);
        ontology.TryGet(set.Predicate ?? content.Predicate, out var predicate);
        if (entities.Fit(predicate!, subject, @object)
            && WitnessReader.ContentOf(subject, predicate!, @object, set.Stance ?? content.Stance, set.Of(content.Qualifiers)) is { } changed)
            return changed;
        Refuse(entry, "CURATION_TYPES", $"{predicate!.Name} does not lead from {subject} to {@object}");
        return null;
    }

    private EntityId? End(EntityReference? reference) => reference is not null && entities.Find(reference) is [var one] ? one.Entity.Id : null;

    private List<(T Entry, List<StatementContent> Contents)> Found<T>(IEnumerable<T> entries, Func<T, StatementReference> of)
        where T : CurationEntry
    {
        var found = new List<(T, List<StatementContent>)>();
        foreach (var entry in entries.Where(e => !refused.Contains(e)))
            if (EndsAreKnown(entry) && Named(entry, of(entry)) is { } contents)
                found.Add((entry, contents));
        return found;
    }

    private bool EndsAreKnown(CurationEntry entry) => entry is not CorrectEntry { Changes: var set }
        || (set.Subject is null || One(entry, set.Subject) is not null) && (set.Object is null || One(entry, set.Object) is not null);

    private List<StatementContent>? Named(CurationEntry entry, StatementReference reference)
    {
        if (reference.Id is { } id)
            return (contents.GetValueOrDefault(id) ?? former(id)) is { } content ? [content] : Unmatched(entry, $"There is no statement {id} any more");
        if (One(entry, reference.Subject!) is not { } subject || One(entry, reference.Object!) is not { } @object)
            return null;
        var found = Between(subject, reference.Predicate!, @object).Where(c => reference.Fits(c)
            && stated[c].Exists(w => documents.Backs(w, reference.Document))).ToList();
        return found.Count > 0 ? found : Unmatched(entry, $"Nothing states {reference} any more");
    }

    private IEnumerable<StatementContent> Between(EntityId subject, string predicate, EntityId @object)
    {
        var found = byEnds.GetValueOrDefault((subject, predicate, @object)) ?? [];
        return ontology.TryGet(predicate, out var known) && known.Symmetric && subject != @object
            ? found.Concat(byEnds.GetValueOrDefault((@object, predicate, subject)) ?? []) : found;
    }

    private EntityId? One(CurationEntry entry, EntityReference reference)
    {
        switch (entities.Find(reference))
        {
            case [var one]:
                return one.Entity.Id;
            case []:
                Refuse(entry, "CURATION_UNMATCHED", $"Nothing has the id or name {reference} any more");
                return null;
            case var several:
                var ids = string.Join(", ", several.Select(c => c.Entity.Id).Order());
                Refuse(entry, "CURATION_AMBIGUOUS", $"{reference} is the name of several: {ids}; name one of them by its id");
                return null;
        }
    }

    private List<StatementContent>? Unmatched(CurationEntry entry, string why)
    {
        Refuse(entry, "CURATION_UNMATCHED", why);
        return null;
    }

    private void RefuseAddedAndRejected(List<(RejectEntry Entry, List<StatementContent> Contents)> rejected)
    {
        var added = new List<(StatementContent Content, Witness Witness)>();
        foreach (var (entry, own) in rejected)
            foreach (var content in own)
                foreach (var witness in stated[content].Where(w => w.Decisions.Count > 0 && documents.Backs(w, entry.Statement.Document)))
                {
                    var decision = witness.Decisions[0];
                    added.Add((content, witness));
                    Refuse(entry, Contradiction, $"What is rejected here is added at {decision.Path}:{decision.Line}; neither is applied");
                    problems.Add(new Diagnostic(Contradiction, Severity.Error, $"What is added here is rejected at {entry.Place}; neither is applied")
                    {
                        Path = decision.Path,
                        Line = decision.Line,
                        Column = 1,
                    });
                }
        foreach (var (content, witness) in added)
            stated[content].Remove(witness);
    }

    private void RefuseRejectedAndCorrected(
        List<(RejectEntry Entry, List<StatementContent> Contents)> rejected, List<(CorrectEntry Entry, List<StatementContent> Contents)> corrected)
    {
        var rejecting = rejected.SelectMany(r => r.Contents, (r, content) => (r.Entry, Content: content)).ToLookup(r => r.Content, r => r.Entry);
        foreach (var (entry, own) in corrected)
            foreach (var reject in own.SelectMany(c => rejecting[c]).Distinct())
                if (reject.Statement.Document is null || reject.Statement.Document == entry.Statement.Document)
                    Contradict(reject, entry, "A statement is rejected and corrected");
    }

    // Two that set one thing differently.
    private void Agree(IReadOnlyList<CorrectEntry> entries)
    {
        foreach (var field in entries.SelectMany(e => e.Changes.Fields(), (e, f) => (Entry: e, f.Field, f.Value)).GroupBy(f => f.Field))
            foreach (var one in field)
                if (field.FirstOrDefault(f => f.Value != one.Value).Entry is { } other && refused.Add(one.Entry))
                    problems.Add(one.Entry.Contradicts(other, $"'{field.Key}' is set to two values"));
    }

    private ILookup<StatementContent, T> ByContent<T>(List<(T Entry, List<StatementContent> Contents)> found)
        where T : CurationEntry =>
        found.Where(f => !refused.Contains(f.Entry)).SelectMany(f => f.Contents, (f, content) => (f.Entry, content)).ToLookup(f => f.content, f => f.Entry);

    private void Contradict(CurationEntry one, CurationEntry other, string why)
    {
        if (refused.Add(one))
            problems.Add(one.Contradicts(other, why));
        if (refused.Add(other))
            problems.Add(other.Contradicts(one, why));
    }

    private void Refuse(CurationEntry entry, string code, string why)
    {
        if (refused.Add(entry))
            problems.Add(entry.Error(code, code == Contradiction ? why : $"{why}; the entry is left out"));
    }

    private sealed class SameEntries : IEqualityComparer<List<CorrectEntry>>
    {
        public bool Equals(List<CorrectEntry>? x, List<CorrectEntry>? y) => x is null ? y is null : y is not null && x.SequenceEqual(y);

        public int GetHashCode(List<CorrectEntry> entries) => entries.Count;
    }
}
