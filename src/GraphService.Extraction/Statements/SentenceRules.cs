using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>What a sentence states about events beyond case frames: their dates, and the parties that their names hold (日ASEAN首脳会議).</summary>
internal static class SentenceRules
{
    private const double FromName = 0.7;

    public static IEnumerable<Finding> Find(ClauseReading reading, Lexicon lexicon, MentionedEntities mentioned)
    {
        if (lexicon.Ontology.With(PredicateTraits.Attendance).FirstOrDefault() is not { } attendance)
            yield break;
        foreach (var slot in reading.Sentence.Slots.Where(s => s.Entity is { Type: EntityType.Event } && s.Candidate?.Kind != CandidateKind.Pronoun))
            foreach (var party in Parties(slot.Candidate!.Text, lexicon, mentioned))
                yield return new Finding(party, attendance.Name, slot.Entity!, Stance.Asserted, reading.Sentence.Start, reading.Sentence.End)
                { Confidence = FromName, Speaker = reading.Sentence.Speaker };
    }

    /// <summary>The events that words beside them date: 10月25日に開かれたX.</summary>
    public static IEnumerable<(DocumentEntity Event, PartialDate Date)> Dates(ClauseReading reading)
    {
        foreach (Match m in DatedEvent.In(reading.Ontology).Matches(reading.Text))
            if (reading.Sentence.EntityAt(m.Groups["e"].Index)?.Entity is { Type: EntityType.Event } dated
                && reading.Sentence.SlotOf(m.Value[0])?.Date?.Date is { } date)
                yield return (dated, date);
    }

    // 日米韓首脳会談, 日ASEAN閣僚会合: signs of states and bodies at the name's beginning, two or more.
    private static List<DocumentEntity> Parties(string name, Lexicon lexicon, MentionedEntities mentioned)
    {
        var parties = new List<DocumentEntity>();
        var at = 0;
        while (at < name.Length)
        {
            if (lexicon.PartyAt(name, at) is { } party)
            {
                parties.Add(mentioned.Known(party.Entry));
                at += party.Length;
            }
            else if (name[at] is '・' or '-' && parties.Count > 0)
                at++;
            else
                break;
        }
        // 日中関係に関する報告会: what it is about, and not whose it is.
        return parties.Count >= 2 && !name.AsSpan(at).StartsWith("関係", StringComparison.Ordinal) ? parties : [];
    }

    private static readonly ListedPattern DatedEvent = new(@"[\uE800-\uE8FF]{event-dated}(?<e>[\uE000-\uE7FF])");
}
