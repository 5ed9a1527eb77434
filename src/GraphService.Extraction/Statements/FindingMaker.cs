using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Makes findings of a frame that was matched: one for each subject and object.</summary>
internal static partial class FindingMaker
{
    private const double Certain = 0.9;
    private const double LessForDistance = 0.15;

    public static IEnumerable<Finding> Make(FrameMatch match, ClauseReading reading)
    {
        foreach (var subject in match.Subjects)
            foreach (var @object in match.Objects)
                if (ForWhom(subject.Entity!, match.Predicate) is var one && ForWhom(@object.Entity!, match.Predicate) is var other && one != other)
                    yield return Of(match, reading, one, other);
    }

    /// <summary>Which members of sets a sentence lists, for rules.</summary>
    public static IEnumerable<Finding> Listed(ClauseReading reading) =>
        from member in reading.Sentence.Slots
        let set = member.MemberOf is { } i ? reading.Sentence.Slots[i].Entity : null
        where set is not null && set != member.Entity && set.Type == member.Entity!.Type
        select new Finding(member.Entity!, PremiseRelations.ListedIn, set, Stance.Asserted, reading.Sentence.Start, reading.Sentence.End)
        {
            Confidence = Certain,
            Speaker = reading.Sentence.Speaker,
        };

    // 東雲財務相は30億円の円借款を供与する: a minister pays, negotiates and cooperates for the state.
    private static DocumentEntity ForWhom(DocumentEntity entity, Predicate predicate) =>
        (predicate.Money || predicate.Symmetric) && entity is { Type: EntityType.Person, Office.Body: { Type: EntityType.Government } body }
            ? body.State() ?? body : entity;

    // A sum that several named ones put in is the round's, unless the text says that it is each one's own.
    private static bool IsOfRound(FrameMatch match, ClauseReading reading, DocumentEntity @object) =>
        match.Predicate.Traits.Contains(PredicateTraits.Round) && match.Objects.Any(o => o.Entity == @object)
        && match.Subjects.Select(s => s.Entity).Distinct().Count() > 1 && !Each().IsMatch(reading.Text);

    // Of what is said to be done or planned, the year that the text leaves open is plain.
    private static DateMention? DateOf(FrameMatch match, ClauseReading reading)
    {
        var isPast = Tense.IsPast(reading, match.At, match.Frame.Language);
        return match.Date?.Date?.Of(match.Stance == Stance.Asserted && isPast, match.Stance is Stance.Planned or Stance.Expected && !isPast);
    }

    private static Finding Of(FrameMatch match, ClauseReading reading, DocumentEntity subject, DocumentEntity @object) =>
        new(subject, match.Predicate.Name, @object, match.Stance, reading.Sentence.Start, reading.Sentence.End)
        {
            Qualifiers = QualifiersOf(match, reading, @object),
            Confidence = Math.Round(Certain - (match.Distance * LessForDistance), 2),
            Speaker = Attribution.Of(reading, match.At),
            ByMaker = match.ByMaker || match.Frame.ByMaker,
        };

    private static Qualifiers QualifiersOf(FrameMatch match, ClauseReading reading, DocumentEntity @object)
    {
        var date = DateOf(match, reading);
        var span = date is { Until: not null } || date is { IsBeginning: true } && !match.Predicate.Dated;
        var isOfRound = IsOfRound(match, reading, @object);
        return new Qualifiers
        {
            Amount = isOfRound ? null : match.Amount?.Amount!.Money,
            RoundAmount = isOfRound ? match.Amount?.Amount!.Money : null,
            Share = match.Share?.Share!.Share,
            Role = match.Frame.Role ?? match.Role,
            Date = span ? null : date?.Date,
            ValidFrom = span ? date!.Date : null,
            ValidUntil = span ? date!.Until : null,
        };
    }

    [GeneratedRegex(@"ずつ|それぞれ|\b(?:each|apiece|respectively)\b")]
    private static partial Regex Each();
}
