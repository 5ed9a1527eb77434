using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Resolution;

/// <summary>The meeting of which a document is the record: its title names it, the fields of its header say when and where.</summary>
internal sealed class MeetingRecord(Lexicon lexicon, Resolver resolver)
{
    /// <summary>The meeting and, by the index of the field that names it, each venue; null where the document records none.</summary>
    public (EntityDraft Event, IReadOnlyDictionary<int, EntityDraft> Venues)? Find(
        string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, PartialDate? date)
    {
        if (blocks.All(b => b.Label is null) || TitleEvent(text, blocks, candidates) is not { } meeting)
            return null;
        meeting.DateBy(DateSource.Header, date);
        meeting.IsDescribed = false;
        var venues = new Dictionary<int, EntityDraft>();
        for (var i = 0; i < blocks.Count; i++)
            if (NamesVenue(blocks[i], i) && Venue(blocks[i], Named(candidates[i]), text) is { } venue)
                venues[i] = venue;
        return (meeting, venues);
    }

    private bool NamesVenue(Block block, int index) => !(block.IsPersonLine && index > 0) && block.Label is { } label
        && !lexicon.Fields.Hosts.Contains(label) && !lexicon.Fields.Participants.Contains(label) && lexicon.Fields.Places.Contains(label);

    private List<(Candidate Candidate, EntityDraft Entity)> Named(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Where(c => c.Kind != CandidateKind.Pronoun && resolver.Of(c) is not null).Select(c => (c, resolver.Of(c)!))];

    // 第3回政策対話議事要旨: what of the meeting the document is.
    private static readonly ListedPattern Record = new(@"(?:の|に関する|について)?[・\s]?{record-nouns}(?:\([^()]*\))?$");

    // The first heading lines, up to the first field; a heading of two lines is one title.
    private EntityDraft? TitleEvent(string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates)
    {
        for (var i = 0; i < blocks.Count && blocks[i].Label is null; i++)
        {
            var block = blocks[i];
            var line = Record.In(lexicon.Ontology).Replace(text[block.Body..block.End], "");
            if (block.Kind == PassageKind.Heading && OfMinutes(text[block.Body..block.End], candidates[i]) is { } recorded)
                return recorded;
            if (block.Kind != PassageKind.Heading)
                continue;
            var head = lexicon.Things.AtEnd(line) is { Type: EntityType.Event } noun ? noun : null;
            var titled = candidates[i].Where(c => c.Type == EntityType.Event && c.End == block.Body + line.Length).ToList();
            // 第3回沿岸物流協議会議事録: a body by its last noun, and a meeting by its number or by what the text is of it.
            if (head is null && titled.Count == 0)
                continue;
            var entity = titled.Select(resolver.Of).FirstOrDefault(e => e is not null) ?? resolver.New(EntityType.Event, line);
            entity.Name = line;
            entity.Subtype = head?.Subtype ?? "meeting";
            entity.AddName(line, NameKind.Primary);
            foreach (var part in line.Split('・').Where(p => lexicon.Things.AtEnd(p) is { Type: EntityType.Event } && p.Length >= 4 && p != line))
                entity.AddName(part, NameKind.Alias);
            if (entity.Places.Count == 0)
                entity.AddPlace(block.Body, block.Body + line.Length);
            return entity;
        }
        return null;
    }

    // Minutes of the third session of the committee
    private EntityDraft? OfMinutes(string line, IReadOnlyList<Candidate> named) => !Minutes.In(lexicon.Ontology).IsMatch(line) ? null
        : named.Where(c => c is { Type: EntityType.Event } && (c.FullName is not null || c.Kind != CandidateKind.Described))
            .Select(resolver.Of).FirstOrDefault(e => e is not null);

    private static readonly ListedPattern Minutes = new(@"^(?:{record-adjectives-en} )?(?:{record-nouns-en}"
        + @")s? (?:of|from|on) ");

    // The whole field is the venue unless it is a place or body that is known: 県民ホール, but 外務省 of 外務省(大会議室).
    private EntityDraft? Venue(Block block, List<(Candidate Candidate, EntityDraft Entity)> named, string text)
    {
        var whole = text[block.Body..block.End].Split('(', '、', '。')[0].Trim();
        var exact = named.FirstOrDefault(n => n.Entity.Type is EntityType.Place or EntityType.Government
            && n.Candidate.Start == block.Body && n.Candidate.End == block.Body + whole.Length).Entity;
        if (exact is not null || whole.Length is < 2 or > 40)
            return exact;
        var place = resolver.Find(whole) ?? resolver.New(EntityType.Place, whole);
        if (place.Type is not (EntityType.Place or EntityType.Government))
            return null;
        if (place.Type == EntityType.Place)
            place.Subtype ??= "venue";
        place.AddName(whole, NameKind.Primary);
        place.AddPlace(block.Body, block.Body + whole.Length);
        return place;
    }
}
