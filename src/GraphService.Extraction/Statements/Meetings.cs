using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>The meeting of which a document is the record: its title names it, the fields of its header say when, where, who.</summary>
internal sealed partial class Meetings(Lexicon lexicon, Resolver resolver)
{
    private const double FromHeader = 0.9;
    private readonly Predicate? attendance = lexicon.Ontology.With(PredicateTraits.Attendance).FirstOrDefault();
    private readonly Predicate? hosting = lexicon.Ontology.With(PredicateTraits.Hosting).FirstOrDefault();
    private readonly Predicate? venue = lexicon.Ontology.With(PredicateTraits.Venue).FirstOrDefault();

    public List<Finding> Of(string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, PartialDate? date)
    {
        var findings = new List<Finding>();
        if (blocks.All(b => b.Label is null) || TitleEvent(text, blocks, candidates) is not { } meeting)
            return findings;
        meeting.Date ??= date;
        meeting.IsDescribed = false;
        for (var i = 0; i < blocks.Count; i++)
            findings.AddRange(OfBlock(blocks[i], Named(candidates[i]), meeting, text, i > 0).OfType<Finding>());
        return findings;
    }

    // 第3回政策対話議事要旨: what of the meeting the document is.
    [GeneratedRegex(@"(?:の|に関する|について)?[・\s]?(?:議事要旨|議事録|議事概要|開催結果|結果概要|結果|概要|要旨|開催概要|の開催(?:について)?|について|開催報告|報告)(?:\([^()]*\))?$")]
    private static partial Regex Record();

    private List<(Candidate Candidate, LocalEntity Entity)> Named(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Where(c => c.Kind != CandidateKind.Pronoun && resolver.Of(c) is not null).Select(c => (c, resolver.Of(c)!))];

    // The first heading lines, up to the first field; a heading of two lines is one title.
    private LocalEntity? TitleEvent(string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates)
    {
        for (var i = 0; i < blocks.Count && blocks[i].Label is null; i++)
        {
            var block = blocks[i];
            var line = Record().Replace(text[block.Body..block.End], "");
            if (block.Kind != PassageKind.Heading || lexicon.Things.AtEnd(line) is not { Type: EntityType.Event } head)
                continue;
            var titled = candidates[i].Where(c => c.Type == EntityType.Event && c.End == block.Body + line.Length);
            var entity = titled.Select(resolver.Of).FirstOrDefault() ?? resolver.New(EntityType.Event, line);
            entity.Name = line;
            entity.Subtype = head.Subtype;
            entity.AddName(line, NameKind.Primary);
            foreach (var part in line.Split('・').Where(p => lexicon.Things.AtEnd(p) is { Type: EntityType.Event } && p.Length >= 4 && p != line))
                entity.AddName(part, NameKind.Alias);
            if (entity.Places.Count == 0)
                entity.Places.Add((block.Body, block.Body + line.Length));
            return entity;
        }
        return null;
    }

    private IEnumerable<Finding?> OfBlock(
        Block block, List<(Candidate Candidate, LocalEntity Entity)> named, LocalEntity meeting, string text, bool afterTitle)
    {
        if (block.IsPersonLine && afterTitle)
            return named.Where(n => n.Entity.Type == EntityType.Person).Select(n => Found(n.Entity, attendance, meeting, block));
        var actors = named.Select(n => n.Entity)
            .Where(e => e.Type is EntityType.Government or EntityType.Company or EntityType.Organization or EntityType.Person).Distinct();
        return block.Label switch
        {
            { } label when lexicon.Fields.Hosts.Contains(label) => actors.Select(a => Found(a, hosting, meeting, block)),
            { } label when lexicon.Fields.Participants.Contains(label) => actors.Select(a => Found(a, attendance, meeting, block)),
            { } label when lexicon.Fields.Places.Contains(label) => Venue(block, named, text) is { } place ? [Found(meeting, venue, place, block)] : [],
            _ => [],
        };
    }

    // The whole field is the venue unless it is a place or body that is known: 県民ホール, but 外務省 of 外務省(大会議室).
    private LocalEntity? Venue(Block block, List<(Candidate Candidate, LocalEntity Entity)> named, string text)
    {
        var whole = text[block.Body..block.End].Split('(', '、', '。')[0].Trim();
        var exact = named.FirstOrDefault(n => n.Entity.Type is EntityType.Place or EntityType.Government
            && n.Candidate.Start == block.Body && n.Candidate.End == block.Body + whole.Length).Entity;
        if (exact is not null || whole.Length is < 2 or > 40)
            return exact;
        var place = resolver.Find(whole) ?? resolver.New(EntityType.Place, whole);
        place.Subtype ??= "venue";
        place.AddName(whole, NameKind.Primary);
        place.Places.Add((block.Body, block.Body + whole.Length));
        return place.Type is EntityType.Place or EntityType.Government ? place : null;
    }

    // Null where the ontology has no such predicate.
    private static Finding? Found(LocalEntity subject, Predicate? predicate, LocalEntity @object, Block block) =>
        predicate is null ? null : new Finding(subject, predicate.Name, @object, Stance.Asserted, block.Start, block.End) { Confidence = FromHeader };
}
