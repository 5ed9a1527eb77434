using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>The meeting of which a document is the record: its title names it, the fields of its header say when, where, who.</summary>
internal static partial class Meetings
{
    private const double FromHeader = 0.9;

    public static List<Finding> Of(string text, IReadOnlyList<Block> blocks,
        IReadOnlyList<IReadOnlyList<Candidate>> candidates, Resolver resolver, Lexicon lexicon, PartialDate? date)
    {
        var findings = new List<Finding>();
        if (blocks.All(b => b.Label is null) || TitleEvent(text, blocks, candidates, resolver, lexicon.Things) is not { } meeting)
            return findings;
        meeting.Date ??= date;
        meeting.IsDescribed = false;
        for (var i = 0; i < blocks.Count; i++)
            findings.AddRange(OfBlock(blocks[i], Named(candidates[i], resolver), meeting, text, resolver, lexicon.Fields, i > 0));
        return findings;
    }

    // 第3回政策対話議事要旨: what of the meeting the document is.
    [GeneratedRegex(@"(?:の|に関する|について)?[・\s]?(?:議事要旨|議事録|議事概要|開催結果|結果概要|結果|概要|要旨|開催概要|の開催(?:について)?|について|開催報告|報告)(?:\([^()]*\))?$")]
    private static partial Regex Record();

    private static List<(Candidate Candidate, LocalEntity Entity)> Named(IReadOnlyList<Candidate> candidates, Resolver resolver) =>
        [.. candidates.Where(c => c.Kind != CandidateKind.Pronoun && resolver.Of(c) is not null).Select(c => (c, resolver.Of(c)!))];

    // The first heading lines, up to the first field; a heading of two lines is one title.
    private static LocalEntity? TitleEvent(string text, IReadOnlyList<Block> blocks,
        IReadOnlyList<IReadOnlyList<Candidate>> candidates, Resolver resolver, ThingHeads heads)
    {
        for (var i = 0; i < blocks.Count && blocks[i].Label is null; i++)
        {
            var block = blocks[i];
            var line = Record().Replace(text[block.Body..block.End], "");
            if (block.Kind != PassageKind.Heading || heads.AtEnd(line) is not { Type: EntityType.Event } head)
                continue;
            var titled = candidates[i].Where(c => c.Type == EntityType.Event && c.End == block.Body + line.Length);
            var entity = titled.Select(resolver.Of).FirstOrDefault() ?? resolver.New(EntityType.Event, line);
            entity.Name = line;
            entity.Subtype = head.Subtype;
            entity.AddName(line, NameKind.Primary);
            foreach (var part in line.Split('・').Where(p => heads.AtEnd(p) is { Type: EntityType.Event } && p.Length >= 4 && p != line))
                entity.AddName(part, NameKind.Alias);
            if (entity.Places.Count == 0)
                entity.Places.Add((block.Body, block.Body + line.Length));
            return entity;
        }
        return null;
    }

    private static IEnumerable<Finding> OfBlock(
        Block block, List<(Candidate Candidate, LocalEntity Entity)> named, LocalEntity meeting,
            string text, Resolver resolver, FieldWords fields, bool afterTitle)
    {
        if (block.IsPersonLine && afterTitle)
            return named.Where(n => n.Entity.Type == EntityType.Person).Select(n => Found(n.Entity, "PARTICIPATED_IN", meeting, block));
        var actors = named.Select(n => n.Entity)
            .Where(e => e.Type is EntityType.Government or EntityType.Company or EntityType.Organization or EntityType.Person).Distinct();
        return block.Label switch
        {
            { } label when fields.Hosts.Contains(label) => actors.Select(a => Found(a, "HOSTED", meeting, block)),
            { } label when fields.Participants.Contains(label) => actors.Select(a => Found(a, "PARTICIPATED_IN", meeting, block)),
            { } label when fields.Places.Contains(label) => Venue(block, named, text, resolver) is { } venue ? [Found(meeting, "HELD_AT", venue, block)] : [],
            _ => [],
        };
    }

    // The whole field is the venue unless it is a place or body that is known: 県民ホール, but 外務省 of 外務省(大会議室).
    private static LocalEntity? Venue(Block block, List<(Candidate Candidate, LocalEntity Entity)> named, string text, Resolver resolver)
    {
        var whole = text[block.Body..block.End].Split('(', '、', '。')[0].Trim();
        var exact = named.FirstOrDefault(n => n.Entity.Type is EntityType.Place or EntityType.Government
            && n.Candidate.Start == block.Body && n.Candidate.End == block.Body + whole.Length).Entity;
        if (exact is not null || whole.Length is < 2 or > 40)
            return exact;
        var venue = resolver.Find(whole) ?? resolver.New(EntityType.Place, whole);
        venue.Subtype ??= "venue";
        venue.AddName(whole, NameKind.Primary);
        venue.Places.Add((block.Body, block.Body + whole.Length));
        return venue.Type is EntityType.Place or EntityType.Government ? venue : null;
    }

    private static Finding Found(LocalEntity subject, string predicate, LocalEntity @object, Block block) =>
        new(subject, predicate, @object, Stance.Asserted, block.Start, block.End) { Confidence = FromHeader };
}
