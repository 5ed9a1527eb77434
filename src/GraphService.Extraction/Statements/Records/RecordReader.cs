using System.Globalization;
using System.Text.RegularExpressions;
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

namespace GraphService.Extraction.Statements.Records;

/// <summary>
/// Statements that need no verb: what a label says of its value, with what the row, the record, the point of a list or the heading is about as the other end.
/// </summary>
internal sealed partial class RecordReader(
    string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned,
    SectionSubjects subjects, Lexicon lexicon, PartialDate? documentDate, DocumentRun run)
{
    private const double FromLabel = 0.85;

    public IEnumerable<Finding> Read()
    {
        foreach (var record in new RecordFinder(text, blocks, lexicon.Labels).Find())
        {
            run.Check();
            foreach (var finding in record.Values.SelectMany(v => Of(v, record)).Concat(Employed(record)))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Of(LabelledValue value, LabelledRecord record)
    {
        foreach (var meaning in lexicon.Labels.Of(value.Label))
        {
            var (types, others) = meaning.NamesSubject
                ? (meaning.Predicate.SubjectTypes, meaning.Predicate.ObjectTypes) : (meaning.Predicate.ObjectTypes, meaning.Predicate.SubjectTypes);
            var named = EntitiesIn(value).Where(e => types.Contains(e.Type)).ToList();
            // Aiko Tanaka, CEO, Kestrel Inc., Japan: she takes part.
            if (!meaning.Predicate.Money && named.Any(e => e.Type == EntityType.Person))
                named.RemoveAll(e => e.Type != EntityType.Person);
            if (named.Count > 1 && IsVenueOfHeader(value, meaning))
                named.Clear();
            foreach (var other in named.Count == 0 ? [] : OtherEnds(value, record, meaning, others))
                foreach (var entity in named.Where(e => e != other))
                    yield return Made(entity, other, meaning, value, record, named.Count);
        }
        foreach (var stake in Holding(value, record))
            yield return stake;
        if (lexicon.Labels.ColumnOf(value.Label) == LabelWords.Role && lexicon.Labels.Office is { } office
            && Holder(record) is { } holder && BodyOf(value, record, office) is { } body)
            yield return Made(holder, body, new LabelMeaning(office, true, text[value.Start..value.End].Trim()), value, record, 1);
    }

    private DocumentEntity? BodyOf(LabelledValue role, LabelledRecord record, Ontologies.Predicate office) =>
        BodyBeside(role, record, office) ?? EntitiesIn(role).FirstOrDefault(e => office.ObjectTypes.Contains(e.Type))
        ?? subjects.Of(record.Section, record.Lead, office.ObjectTypes);

    // Speaker, organisation: a row without a column for the office.
    private IEnumerable<Finding> Employed(LabelledRecord record)
    {
        if (!record.IsRow || lexicon.Labels.Office is not { } office || record.Values.Any(v => lexicon.Labels.ColumnOf(v.Label) == LabelWords.Role)
            || record.Values.FirstOrDefault(v => IsOfPeople(v.Label) && EntitiesIn(v).Any(e => e.Type == EntityType.Person)) is not { } person
            || BodyBeside(person, record, office) is not { } body)
            yield break;
        yield return Made(EntitiesIn(person).First(e => e.Type == EntityType.Person), body, new LabelMeaning(office, true, null), person, record, 1);
    }

    private bool IsOfPeople(string label) => lexicon.Labels.ColumnOf(label) == LabelWords.Name
        || lexicon.Labels.Of(label).Any(m => m.NamesSubject && m.Predicate.Traits.Contains(PredicateTraits.Attendance));

    // 場所: 白樺国 首都 省庁の会議室, of which each names another place: the header of minutes is read as a whole.
    private bool IsVenueOfHeader(LabelledValue value, LabelMeaning meaning) =>
        blocks[value.Block].Label is not null && meaning.Predicate.Traits.Contains(PredicateTraits.Venue);

    // Name, position, organisation: the body stands in a column of its own.
    private DocumentEntity? BodyBeside(LabelledValue role, LabelledRecord record, Ontologies.Predicate office) => record.Values
        .Where(v => v != role && lexicon.Labels.ColumnOf(v.Label) == LabelWords.Name).SelectMany(EntitiesIn)
        .FirstOrDefault(e => office.ObjectTypes.Contains(e.Type));

    // Kestrel Capital's holding: 14%.
    private IEnumerable<Finding> Holding(LabelledValue value, LabelledRecord record)
    {
        if (stake is null || Possessive().Match(value.Label) is not { Success: true } m
            || lexicon.Labels.ColumnOf(m.Groups["word"].Value) != LabelWords.Share || blocks[value.Block].Key is not { } key)
            yield break;
        var holder = candidates[value.Block].Where(c => c.Start >= key.Start && c.End <= key.End).Select(mentioned.Of).FirstOrDefault(e => e is not null
            && stake.SubjectTypes.Contains(e.Type));
        if (holder is not null && SubjectOf(record, stake.ObjectTypes) is { } held && held != holder)
            yield return new Finding(holder, stake.Name, held, StanceOf(record), blocks[value.Block].Start, blocks[value.Block].End)
            {
                Qualifiers = new() { Share = ShareFinder.Find(lexicon.Ontology, text[value.Start..value.End]).Select(s => s.Share).FirstOrDefault() },
                Confidence = FromLabel,
            };
    }

    private readonly Ontologies.Predicate? stake = lexicon.Ontology.Predicates.FirstOrDefault(p => p.Traits.Contains(PredicateTraits.Holding));

    [GeneratedRegex("['’]s (?<word>[a-z ]+)$")]
    private static partial Regex Possessive();

    // Whom a row of a list of people names.
    private DocumentEntity? Holder(LabelledRecord record) => record.Values.SelectMany(EntitiesIn).FirstOrDefault(e => e.Type == EntityType.Person);

    private Finding Made(DocumentEntity value, DocumentEntity other, LabelMeaning meaning, LabelledValue place, LabelledRecord record, int count)
    {
        var (subject, @object) = meaning.NamesSubject ? (value, other) : (other, value);
        var share = ShareOf(meaning, place, record, count);
        var (sum, stakeOfOne, date) = InBracket(place, value);
        share = stakeOfOne is not null && meaning.Predicate.Money ? stakeOfOne : share;
        var qualifiers = QualifiersOf(meaning, record, count) with { Share = share };
        if (sum is not null && meaning.Predicate.HasSum)
            qualifiers = qualifiers with { Amount = sum, RoundAmount = null };
        if (date is not null)
            qualifiers = meaning.Predicate.Dated ? qualifiers with { Date = date } : IsSince(place) ? qualifiers with { ValidFrom = date } : qualifiers;
        return new Finding(subject, PredicateOf(meaning, share, record).Name, @object, StanceOf(record), blocks[place.Block].Start, blocks[place.Block].End)
        {
            Qualifiers = qualifiers,
            Confidence = FromLabel,
        };
    }

    // 北浜銀行(20億円、2024年3月), an innovation agency ($3m, 2024): what stands in the bracket right behind a value is its own.
    private (Money? Sum, Share? Share, PartialDate? Date) InBracket(LabelledValue place, DocumentEntity value)
    {
        var named = candidates[place.Block].FirstOrDefault(c => c.Start >= place.Start && c.End <= place.End && mentioned.Of(c) == value);
        if (named is null || OwnBracket().Match(text, named.End, place.End - named.End) is not { Success: true } bracket)
            return (null, null, null);
        var sum = AmountFinder.Find(lexicon.Ontology, bracket.Value) is [var only] ? only.Money : null;
        var part = ShareFinder.Find(lexicon.Ontology, bracket.Value) is [var stakeInIt] ? stakeInIt.Share : null;
        return (sum, part, DateOf(bracket.Groups["in"].Value) ?? BareYear(bracket.Groups["in"].Value));
    }

    // CEO: Aiko Tanaka (since May 2023).
    private bool IsSince(LabelledValue place) => DateFinder.Find(lexicon.Ontology, text[place.Start..place.End], documentDate) is [{ IsBeginning: true }];

    private PartialDate? DateOf(string value) => DateFinder.Find(lexicon.Ontology, value, documentDate).FirstOrDefault(d => d.Until is null)?.Date;

    private static PartialDate? BareYear(string value) =>
        Year().Match(value) is { Success: true } m ? DateParts.Of(int.Parse(m.ValueSpan, CultureInfo.InvariantCulture), null, null) : null;

    private Qualifiers QualifiersOf(LabelMeaning meaning, LabelledRecord record, int count)
    {
        var amount = meaning.Predicate.HasSum && IsOfItsSum(meaning, record) ? AmountIn(record) : null;
        var several = count > 1 || record.Values.Count(v => lexicon.Labels.Of(v.Label).Any(m => m.Predicate == meaning.Predicate)) > 1 && !record.IsRow;
        var ofRound = amount is not null && IsOfRounds(meaning) && several;
        return new Qualifiers
        {
            Role = meaning.Role,
            Amount = ofRound ? null : amount,
            RoundAmount = ofRound ? amount : null,
            Round = IsOfRounds(meaning) ? ValueOf(record, LabelWords.Round) : null,
            Date = meaning.Predicate.Dated ? DateIn(record, meaning.Predicate) : null,
        };
    }

    // 東雲興産 28.4%: where no column has it, the share stands with the only holder of the line.
    private Share? ShareOf(LabelMeaning meaning, LabelledValue place, LabelledRecord record, int count) =>
        (meaning.Predicate.Money ? ShareIn(record) : null) ?? (count == 1 && meaning.Predicate == stake
            ? ShareFinder.Find(lexicon.Ontology, text[place.Start..place.End]).Select(s => s.Share).FirstOrDefault() : null);

    // A stake is held, whatever the column calls its holder.
    private Ontologies.Predicate PredicateOf(LabelMeaning meaning, Share? share, LabelledRecord record) =>
        share is not null && record.IsRow && IsOfRounds(meaning) && stake is not null ? stake : meaning.Predicate;

    private static bool IsOfRounds(LabelMeaning meaning) => meaning.Predicate.Traits.Contains(PredicateTraits.Round);

    // What the same record says to be the other end; else what it is about.
    private IEnumerable<DocumentEntity> OtherEnds(LabelledValue value, LabelledRecord record, LabelMeaning meaning, IReadOnlyList<EntityType> types)
    {
        // Of parent and subsidiaries, each is so to whom the lines are about.
        if (!record.IsRow && meaning.Predicate.Traits.Contains(PredicateTraits.Exclusive) && SubjectOf(record, types) is { } about)
            return [about];
        var labelled = record.Values.Where(v => v != value
                && lexicon.Labels.Of(v.Label).Any(m => m.Predicate == meaning.Predicate && m.NamesSubject != meaning.NamesSubject))
            .SelectMany(EntitiesIn).Where(e => types.Contains(e.Type)).Distinct().ToList();
        if (labelled.Count > 0)
            return meaning.NamesSubject ? labelled : [];
        // A first column of investors is no row's subject: the section is about whom they invest in.
        var subject = record.IsRow && record.Values[0] == value ? subjects.Of(record.Section, record.Lead, types) : SubjectOf(record, types);
        return subject is null ? [] : [subject];
    }

    private DocumentEntity? SubjectOf(LabelledRecord record, IReadOnlyList<EntityType> types)
    {
        if (record.Of is { } bracket)
            return BeforeBracket(bracket, types);
        var named = record.Subject ?? record.Values.FirstOrDefault(v => lexicon.Labels.ColumnOf(v.Label) == LabelWords.Name)
            ?? (record.IsRow ? record.Values.FirstOrDefault(IsOfThings) : null);
        if (named is not null && EntitiesIn(named).FirstOrDefault(e => types.Contains(e.Type)) is { } own)
            return own;
        if (record.Within is { } whole)
            return named is null ? SubjectOf(whole, types) : null;
        return record.IsRow && named is not null && lexicon.Labels.Of(named.Label).Count == 0 && EntitiesIn(named).Any() ? null
            : subjects.Of(record.Section, record.Lead, types);
    }

    // Date, target, investors: the first column that may name what the row is about.
    private bool IsOfThings(LabelledValue value) => lexicon.Labels.ColumnOf(value.Label)
        is not (LabelWords.Date or LabelWords.Amount or LabelWords.Round or LabelWords.Share or LabelWords.Status);

    private DocumentEntity? BeforeBracket((int Block, int Start) bracket, IReadOnlyList<EntityType> types) => candidates[bracket.Block]
        .Where(c => c.End <= bracket.Start && bracket.Start - c.End <= 2 || c.Tail > bracket.Start && c.Start < bracket.Start)
        .Select(mentioned.Of).FirstOrDefault(e => e is not null && types.Contains(e.Type));

    private IEnumerable<DocumentEntity> EntitiesIn(LabelledValue value) => candidates[value.Block]
        .Where(c => c.Start >= value.Start && c.End <= value.End && c.Kind != CandidateKind.Pronoun).Select(mentioned.Of).OfType<DocumentEntity>().Distinct();

    private Stance StanceOf(LabelledRecord record) => record.Values.Where(v => lexicon.Labels.ColumnOf(v.Label) == LabelWords.Status)
        .Select(v => lexicon.Labels.StanceOf(text[v.Start..v.End])).FirstOrDefault(Stance.Asserted);

    private string? ValueOf(LabelledRecord record, string column) =>
        record.Values.Where(v => lexicon.Labels.ColumnOf(v.Label) == column).Select(v => text[v.Start..v.End].Trim())
            .FirstOrDefault(v => v.Length is > 0 and <= LongestRound && v.Any(char.IsLetter));

    private const int LongestRound = 30;

    private Money? AmountIn(LabelledRecord record) => record.Values.Where(v => lexicon.Labels.ColumnOf(v.Label) == LabelWords.Amount)
        .SelectMany(v => AmountFinder.Find(lexicon.Ontology, text[v.Start..v.End])).FirstOrDefault()?.Money;

    private Share? ShareIn(LabelledRecord record) => record.Values.Where(v => lexicon.Labels.ColumnOf(v.Label) == LabelWords.Share)
        .SelectMany(v => ShareFinder.Find(lexicon.Ontology, text[v.Start..v.End])).FirstOrDefault()?.Share;

    // Of lines about a firm only the one kind of money that they tell of has the sum; a row is one deal.
    private bool IsOfItsSum(LabelMeaning meaning, LabelledRecord record) => record.IsRow || IsOfRounds(meaning)
        || !record.Values.SelectMany(v => lexicon.Labels.Of(v.Label)).Any(m => m.Predicate.HasSum && m.Predicate != meaning.Predicate);

    private PartialDate? DateIn(LabelledRecord record, Ontologies.Predicate predicate) =>
        DateUnder(record, v => lexicon.Labels.IsDateOf(v.Label, predicate))
        ?? (predicate.DateLabels.Count > 0 && !record.IsRow ? null : DateUnder(record, v => lexicon.Labels.ColumnOf(v.Label) == LabelWords.Date));

    private PartialDate? DateUnder(LabelledRecord record, Func<LabelledValue, bool> isDate) => record.Values.Where(isDate)
        .Select(v => text[v.Start..v.End]).Select(v => DateOf(v) ?? (LeadingYear().IsMatch(v) ? BareYear(v) : null)).FirstOrDefault(d => d is not null);

    [GeneratedRegex(@"\G ?\((?<in>[^()\n]{1,60})\)")]
    private static partial Regex OwnBracket();

    [GeneratedRegex("^(?:19|20)[0-9]{2}(?:$| in |,| \\()")]
    private static partial Regex LeadingYear();

    [GeneratedRegex("(?<![0-9,.])(?:19|20)[0-9]{2}(?![0-9,.])")]
    private static partial Regex Year();
}
