using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Agreements;

/// <summary>
/// Makes statements of the points of agreements: each is part of its agreement, and planned by whoever is to do it. A point is what its own sentences found,
/// launch or build, where they name it; else it is described by its own words.
/// </summary>
internal sealed class CommitmentReader(Lexicon lexicon)
{
    private const double Sure = 0.8;
    private readonly Predicate? part = lexicon.Ontology.With(PredicateTraits.Part).FirstOrDefault();
    private readonly Predicate? intent = lexicon.Ontology.With(PredicateTraits.Intent).FirstOrDefault();
    private readonly CommitmentWords words = new(lexicon.Ontology);

    /// <summary>How points are worded.</summary>
    public CommitmentWords Words => words;

    /// <summary>What the points state, with what was found before; what is found in a point and still ahead is planned.</summary>
    /// <param name="commitments">The points.</param>
    /// <param name="findings">What the document states besides.</param>
    /// <param name="actors">Who is to do what.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="documentDate">The document's date.</param>
    /// <param name="run">How long it may take.</param>
    public ReadAgreements Read(
        IReadOnlyList<Commitment> commitments, IReadOnlyList<Finding> findings, CommitmentActors actors, string text, PartialDate? documentDate,
        DocumentRun run)
    {
        var described = new Dictionary<string, EntityDraft>(StringComparer.Ordinal);
        var more = new List<(Commitment Point, DocumentEntity? Thing, string Name)>();
        var planned = findings.Select(f => commitments.FirstOrDefault(c => IsIn(f, c)) is { } point ? Planned(f, point, text) : f).ToList();
        foreach (var point in commitments)
        {
            run.Check();
            var own = planned.Where(f => IsIn(f, point) && IsMade(f, point)).Select(f => f.Object).Distinct().ToList();
            if (own.Count == 0)
                own = [.. actors.NamedIn(point)];
            more.AddRange(own.Select(thing => (point, (DocumentEntity?)thing, "")));
            if (own.Count == 0 && words.Names(text[point.Start..point.Words]) is [var name, ..] names)
            {
                if (!described.TryGetValue(name, out var draft))
                    described[name] = draft = Described(name, names);
                draft.AddPlace(point.Start, point.Words);
                more.Add((point, null, name));
            }
        }
        var made = described.ToDictionary(d => d.Key, d => DocumentEntity.Made(d.Value), StringComparer.Ordinal);
        var stated = more.SelectMany(m => Stated(m.Point, m.Thing ?? made[m.Name], m.Thing is null, actors, text, documentDate));
        return new ReadAgreements([.. planned, .. stated], [.. made.Values]);
    }

    private static EntityDraft Described(string name, IReadOnlyList<string> names)
    {
        var draft = new EntityDraft(EntityType.Initiative, name) { Subtype = "programme", IsDescribed = true };
        foreach (var spelling in names)
            draft.AddName(spelling, spelling == name ? NameKind.Primary : NameKind.Alias);
        return draft;
    }

    // The line that leads to a point may be the sentence in which it stands.
    private static bool IsIn(Finding f, Commitment point) => f.Start >= point.Lead.End && f.Start < point.End && point.Start < f.End;

    // A thing that the point's own words say is founded, launched, built or signed.
    private bool IsMade(Finding f, Commitment point) => f.Object.Type == EntityType.Initiative && f.Object != point.Agreement
        && f.Stance == Stance.Planned && lexicon.Ontology.Has(f.Predicate, PredicateTraits.Makes);

    // 日本は拠点を設ける, Japan will open a centre: ahead, where nothing says that it is done.
    private Finding Planned(Finding f, Commitment point, string text) => f.Stance == Stance.Asserted && f.End <= point.End
        && lexicon.Ontology.TryGet(f.Predicate, out var predicate) && (predicate.Dated || predicate.Traits.Contains(PredicateTraits.Makes))
        && !Tense.IsDone(lexicon.Ontology, text[f.Start..f.End])
        ? f with { Stance = Stance.Planned } : f;

    private IEnumerable<Finding> Stated(
        Commitment point, DocumentEntity thing, bool isDescribed, CommitmentActors actors, string text, PartialDate? documentDate)
    {
        IReadOnlyList<Ground> lead = point.Lead.Start < point.Start && point.Lead.End > point.Lead.Start
            ? [new Ground(point.Lead.Start, point.Lead.End, null)] : [];
        if (part is not null)
            yield return new Finding(thing, part.Name, point.Agreement, Stance.Planned, point.Start, point.End) { Confidence = Sure, Grounds = lead };
        if (intent is null || !isDescribed)
            yield break;
        var date = DateFinder.Find(text[point.Start..point.Words], documentDate).Select(d => d.Of(false, true)).FirstOrDefault(d => d is not null);
        foreach (var actor in actors.Of(point).Where(a => intent.SubjectTypes.Contains(a.Type)))
            yield return new Finding(actor, intent.Name, thing, Stance.Planned, point.Start, point.End)
            {
                Confidence = Sure,
                Grounds = lead,
                Qualifiers = new()
                {
                    Date = date?.Until is null ? date?.Date : null,
                    ValidFrom = date?.Until is null ? null : date.Date,
                    ValidUntil = date?.Until,
                },
            };
    }
}
