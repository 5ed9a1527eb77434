using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Who holds how much of a firm, listed with one verb: 東雲重工の株式は山田太郎氏が27%、白樺キャピタルが19%を保有する.</summary>
internal static class ShareLists
{
    private const double Sure = 0.85;
    private const double ByTopic = 0.7;

    /// <param name="reading">The sentence.</param>
    /// <param name="ontology">Its predicates with the trait <c>holding</c> state it.</param>
    public static IEnumerable<Finding> Find(ClauseReading reading, Ontology ontology)
    {
        if (List.In(ontology).Match(reading.Text) is not { Success: true } list
            || ontology.With(PredicateTraits.Holding).FirstOrDefault() is not { } predicate)
            yield break;
        if (reading.StanceAfter(list.Index + list.Length) is not { } stance || Held(reading, list, predicate) is not { } held)
            yield break;
        foreach (var (who, share) in list.Groups["who"].Captures.Zip(list.Groups["share"].Captures))
            if (reading.Sentence.EntityAt(who.Index)?.Entity is { } holder && holder != held.Entity && predicate.SubjectTypes.Contains(holder.Type))
                yield return new Finding(holder, predicate.Name, held.Entity!, stance, reading.Sentence.Start, reading.Sentence.End)
                {
                    Qualifiers = new() { Share = reading.Sentence.SlotOf(share.Value[0])?.Share?.Share },
                    Confidence = held.Start < reading.Sentence.Start ? ByTopic : Sure,
                    Speaker = Attribution.Of(reading, list.Index),
                };
    }

    // The topic of the sentence before the list, else that of the ones before.
    private static Slot? Held(ClauseReading reading, Match list, Predicate predicate)
    {
        if (TopicBefore(reading, list.Index) is { } own)
            return predicate.ObjectTypes.Contains(own.Entity!.Type) ? own : null;
        return reading.PreviousTopic([EntityType.Company]);
    }

    /// <summary>What the sentence is about up to a place: 東雲重工は, 東雲重工の株式は.</summary>
    public static Slot? TopicBefore(ClauseReading reading, int at) =>
        Topic.In(reading.Ontology).Matches(reading.Text[..at]).LastOrDefault() is { } topic ? reading.Sentence.EntityAt(topic.Index) : null;

    private const string Holder = @"(?<who>[\uE000-\uE7FF]){holding-name-ends}?{holding-offices}?[がは]{holding-degrees}*(?<share>[\uEA00-\uEAFF])";

    private static readonly ListedPattern List = new($@"{Holder}(?:(?:ずつ)?、[^。、\uE000-\uEAFF]{{0,16}}{Holder})*(?:ずつ)?{{holding-of}}?を{{holding-verbs}}");

    private static readonly ListedPattern Topic = new(@"[\uE000-\uE7FF](?:社)?(?:\([^()]{1,24}\))?(?:の(?:発行済み)?(?:全)?{holding-shares})?株?は");
}
