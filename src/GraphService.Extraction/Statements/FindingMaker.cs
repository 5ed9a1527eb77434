using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Makes findings of a frame that was matched: one for each subject and object, and for members of a set that is one of them.</summary>
internal static partial class FindingMaker
{
    private const double Certain = 0.9;
    private const double LessForDistance = 0.15;
    private const double LessForMember = 0.2;

    public static IEnumerable<Finding> Make(FrameMatch match, ClauseReading reading)
    {
        foreach (var subject in match.Subjects)
            foreach (var @object in match.Objects)
                if (subject.Entity != @object.Entity)
                    yield return Of(match, reading, subject.Entity!, @object.Entity!, false);
        foreach (var member in Members(match.Subjects, reading, match.Predicate.SubjectTypes))
            foreach (var @object in match.Objects)
                if (member != @object.Entity && match.Subjects.All(s => s.Entity != member))
                    yield return Of(match, reading, member, @object.Entity!, true);
        foreach (var member in Members(match.Objects, reading, match.Predicate.ObjectTypes))
            foreach (var subject in match.Subjects)
                if (member != subject.Entity && match.Objects.All(o => o.Entity != member))
                    yield return Of(match, reading, subject.Entity!, member, true);
    }

    // What a set did its named members did; the sum is the set's.
    private static IEnumerable<DocumentEntity> Members(IReadOnlyList<Slot> slots, ClauseReading reading, IReadOnlyList<EntityType> types) =>
        from set in slots
        where set.Entity!.IsGroup
        from member in reading.Sentence.Slots
        where member.MemberOf is { } i && reading.Sentence.Slots[i] == set && types.Contains(member.Entity!.Type)
        select member.Entity;

    // A sum that several named ones put in is the round's, unless the text says that it is each one's own.
    private static bool IsOfRound(FrameMatch match, ClauseReading reading, DocumentEntity @object, bool isMember) =>
        match.Predicate.Traits.Contains(PredicateTraits.Round) && match.Objects.Any(o => o.Entity == @object)
        && (isMember || match.Subjects.Select(s => s.Entity).Distinct().Count() > 1) && !Each().IsMatch(reading.Text);

    // Of what is said to be done or planned, the year that the text leaves open is plain.
    private static DateMention? DateOf(FrameMatch match, ClauseReading reading)
    {
        var isPast = Tense.IsPast(reading, match.At, match.Frame.Language);
        return match.Date?.Date?.Of(match.Stance == Stance.Asserted && isPast, match.Stance is Stance.Planned or Stance.Expected && !isPast);
    }

    private static Finding Of(FrameMatch match, ClauseReading reading, DocumentEntity subject, DocumentEntity @object, bool isMember) =>
        new(subject, match.Predicate.Name, @object, match.Stance, reading.Sentence.Start, reading.Sentence.End)
        {
            Qualifiers = QualifiersOf(match, reading, @object, isMember),
            Confidence = Math.Round(Certain - (match.Distance * LessForDistance) - (isMember ? LessForMember : 0), 2),
            Speaker = Attribution.Of(reading, match.At),
        };

    private static Qualifiers QualifiersOf(FrameMatch match, ClauseReading reading, DocumentEntity @object, bool isMember)
    {
        var date = DateOf(match, reading);
        var span = date?.Until is not null;
        var isOfRound = IsOfRound(match, reading, @object, isMember);
        return new Qualifiers
        {
            Amount = isMember || isOfRound ? null : match.Amount?.Amount!.Money,
            RoundAmount = isOfRound ? match.Amount?.Amount!.Money : null,
            Share = isMember ? null : match.Share?.Share!.Share,
            Role = match.Frame.Role ?? match.Role,
            Date = span ? null : date?.Date,
            ValidFrom = span ? date!.Date : null,
            ValidUntil = span ? date!.Until : null,
        };
    }

    [GeneratedRegex(@"ずつ|それぞれ|\b(?:each|apiece|respectively)\b")]
    private static partial Regex Each();
}
