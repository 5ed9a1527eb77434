using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Amounts;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Completing;

/// <summary>
/// X raised €64 million in a Series B. Y led the round: the sum, the name and the date of a round are told once, and belong to all that put in.
/// </summary>
internal sealed class Rounds(
    string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned, Lexicon lexicon,
    PartialDate? documentDate)
{
    // A round is told at most so many passages before who put in.
    private const int Reach = 8;

    /// <summary>The findings, those of rounds with what the sentences around them tell of the round.</summary>
    public IReadOnlyList<Finding> Complete(IReadOnlyList<Finding> findings, DocumentRun run)
    {
        var open = findings.Where(f => IsOfRound(f) && f.Qualifiers is { RoundAmount: null } or { Round: null }).ToHashSet(ReferenceEqualityComparer.Instance);
        if (open.Count == 0)
            return findings;
        var invested = findings.Where(IsOfRound).ToLookup(f => Block.At(blocks, f.Start));
        var told = Told(run).Select(t => Raised(t, invested[t.Block])).ToLookup(t => t.Block);
        return told.Count == 0 ? findings : [.. findings.Select(f => open.Contains(f) ? Completed(f, told, run) : f)];
    }

    // Who raised it is whom the sentence says that others put money into, and none of those.
    private static ToldRound Raised(ToldRound told, IEnumerable<Finding> invested)
    {
        var own = invested.Where(f => f.Start <= told.Start && told.Start < f.End).ToList();
        return own.Count == 0 ? told : told with { Firms = own.Select(f => f.Object).ToHashSet(), NamesInvestors = true };
    }

    private bool IsOfRound(Finding finding) => lexicon.Ontology.Has(finding.Predicate, PredicateTraits.Round) && finding.Stance != Stance.Denied;

    private IEnumerable<ToldRound> Told(DocumentRun run)
    {
        var subjects = new SectionSubjects(blocks, candidates, mentioned);
        for (var i = 0; i < blocks.Count; i++)
        {
            run.Check();
            if (!blocks[i].States || !lexicon.Rounds.Tells(text[blocks[i].Start..blocks[i].End]))
                continue;
            var topic = (DocumentEntity?)null;
            foreach (var (start, end) in SentenceSplitter.Split(lexicon.Ontology, text, blocks[i].Body, blocks[i].End))
            {
                var named = candidates[i].Where(c => c.Start >= start && c.End <= end).Select(mentioned.Of)
                    .Where(e => e is { Type: EntityType.Company or EntityType.Initiative }).OfType<DocumentEntity>().ToHashSet();
                var about = named.Count > 0 ? named : (topic
                    ?? subjects.Of(blocks[i].Section, blocks[i].Lead, [EntityType.Company])) is { } other ? [other] : [];
                topic = named.FirstOrDefault() ?? topic;
                if (lexicon.Rounds.Tells(text[start..end]))
                    yield return Of(text[start..end], start, i, about);
            }
        }
    }

    private ToldRound Of(string sentence, int start, int block, IReadOnlySet<DocumentEntity> firms)
    {
        var sums = lexicon.Rounds.TellsOther(sentence) ? [] : AmountFinder.Find(lexicon.Ontology, sentence);
        var names = lexicon.Rounds.NamesIn(sentence).Distinct().ToList();
        var dates = DateFinder.Find(lexicon.Ontology, sentence, documentDate).Where(d => d is { Until: null, Date.Precision: >= DatePrecision.Month }).ToList();
        return new ToldRound(start, block, firms)
        {
            Sum = sums.Count == 1 ? sums[0].Money : null,
            Name = names.Count == 1 ? names[0] : null,
            // Who met whom to speak of the financing is no round.
            Date = dates.Count == 1 && (sums.Count == 1 || names.Count == 1) ? dates[0].Of(true, false)?.Date : null,
        };
    }

    // What the own sentence tells goes before what the last one before it tells, and that before one behind it in the same passage.
    private Finding Completed(Finding finding, ILookup<int, ToldRound> told, DocumentRun run)
    {
        run.Check();
        var block = Block.At(blocks, finding.Start);
        var first = Math.Max(0, block - Reach);
        var near = Enumerable.Range(first, block - first + 1).Where(b => b == block || IsAbove(b, block)).SelectMany(b => told[b]).ToList();
        var own = near.LastOrDefault(t => t.Start >= finding.Start && t.Start < finding.End);
        var joins = lexicon.Rounds.Joins(text[finding.Start..finding.End]);
        var of = near.Where(t => t != own && t.Firms.Contains(finding.Object) && (joins || !t.NamesInvestors)).ToList();
        var around = of.Where(t => t.Start < finding.Start).Reverse().Concat(of.Where(t => t.Start >= finding.End));
        var rounds = (own is null ? around : around.Prepend(own)).ToList();
        // Another round is told between: what stands before it is not this one's.
        var name = finding.Qualifiers.Round ?? rounds.Select(r => r.Name).FirstOrDefault(n => n is not null);
        var same = rounds.Where(r => r.Name is null || r.Name == name).ToList();
        return finding with { Qualifiers = finding.Qualifiers with { Round = name, RoundAmount = SumOf(finding, same), Date = DateOf(finding, same) } };
    }

    // The sum of the own sentence that its reader left out, for it stands elsewhere in it, is the round's where the firm's money is told.
    private static Money? SumOf(Finding finding, List<ToldRound> same) => finding.Qualifiers.RoundAmount
        ?? (finding.Qualifiers.Amount is null ? same.Where(r => r.Firms.Contains(finding.Object)).Select(r => r.Sum).FirstOrDefault(s => s is not null) : null);

    private PartialDate? DateOf(Finding finding, List<ToldRound> same) =>
        finding is { Stance: Stance.Asserted, Qualifiers: { Date: null, ValidFrom: null } }
            ? same.Select(r => r.Date).FirstOrDefault(d => d is not null && (documentDate is not { } document || d.Value.Start <= document.End))
            : finding.Qualifiers.Date;

    // In the same section, or its heading.
    private bool IsAbove(int above, int block) =>
        blocks[above].Section == blocks[block].Section || blocks[block].Section == above || blocks[block].Lead == above;
}
