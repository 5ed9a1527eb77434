using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>Pronouns and role words. What they stand for is worked out by resolution; they are never names.</summary>
internal static class Pronouns
{
    public static IEnumerable<Candidate> Find(Ontology ontology, TextWindow window)
    {
        foreach (var pattern in new[] { Plain, PointingBack, EnglishPair })
            foreach (Match m in pattern.In(ontology).Matches(window.UpToEnd, window.Start))
                yield return new Candidate(m.Index, m.Index + m.Length, m.Value, TypeOf(ontology, m.Value), CandidateKind.Pronoun);
        foreach (Match m in EnglishPeople.In(ontology).Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, EntityType.Person, CandidateKind.Pronoun);
        foreach (Match m in LastNoun.In(ontology).Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, EntityType.Organization, CandidateKind.Pronoun);
    }

    /// <summary>Whether it is only the last noun of a name that was said before: 公社は of 東雲公社.</summary>
    public static bool IsLastNoun(Ontology ontology, string word) => LastNoun.In(ontology).IsMatch(word);

    /// <summary>Whether it stands for two: 両国, 双方.</summary>
    public static bool IsPair(Ontology ontology, string word) => Pair.In(ontology).IsMatch(word) || PeopleOf(ontology, word) is not null;

    /// <summary>What two people are of whom it speaks: ministers of the two ministers; null where it speaks of others.</summary>
    public static string? PeopleOf(Ontology ontology, string word) =>
        EnglishPeople.In(ontology).Match(word) is { Success: true } m && m.Length == word.Length ? m.Groups["noun"].Value : null;

    /// <summary>Whether two firms are meant: 両社, both companies.</summary>
    public static bool IsPairOfFirms(Ontology ontology, string word) => PairOfFirms.In(ontology).IsMatch(word);

    /// <summary>The noun of a word that points back to the last one whose name or title ends so: 同省, 同大臣, 大臣; null for others.</summary>
    public static string? NounOf(Ontology ontology, string word) => Back.In(ontology).Match(word) is { Success: true } m ? m.Groups["noun"].Value : null;

    private static EntityType TypeOf(Ontology ontology, string word)
    {
        if (IsPair(ontology, word))
            return PairOfFirms.In(ontology).IsMatch(word) && Script.IsKanji(word[0]) ? EntityType.Company : EntityType.Government;
        if (NounOf(ontology, word) is { } noun)
            return Title.In(ontology).Contains(noun) ? EntityType.Person : EntityType.Organization;
        return Types.Where(t => t.Words.In(ontology).Contains(word)).Select(t => (EntityType?)t.Type).FirstOrDefault() ?? EntityType.Organization;
    }

    private static readonly (EntityType Type, ListedWords Words)[] Types =
    [
        (EntityType.Person, new("pronoun-speaker")), (EntityType.Person, new("pronoun-speaker-alone")), (EntityType.Person, new("pronoun-person")),
        (EntityType.Person, new("pronoun-same-person")), (EntityType.Company, new("pronoun-own-firm")), (EntityType.Company, new("pronoun-issuer")),
        (EntityType.Company, new("pronoun-same-firm")), (EntityType.Company, new("pronoun-firm")), (EntityType.Government, new("pronoun-own-state")),
        (EntityType.Government, new("pronoun-same-state")), (EntityType.Government, new("pronoun-government")), (EntityType.Event, new("pronoun-event")),
    ];

    private static readonly ListedWords Title = new("pronoun-titles");

    private static readonly ListedPattern Back = new("^同?(?<noun>{pronoun-bodies}|{pronoun-titles})$");

    private static readonly ListedPattern Pair =
        new("^{pronoun-both}$|^{pronoun-pairs}$|^Both$|^(?:[Tt]he (?:two )?|[Bb]oth )(?:{pronoun-pair-nouns}|{pronoun-pair-named})$");

    private static readonly ListedPattern PairOfFirms = new("{pronoun-pair-firms}$");

    private static readonly ListedPattern EnglishPair = new(
        @"\b(?:[Tt]he two|[Bb]oth) {pronoun-pair-nouns}\b"
            + @"|\b[Tt]he (?:two )?{pronoun-pair-named}\b(?= (?:have |also |further |then )?{pronoun-pair-named-verbs})"
            + @"|(?<=^|[.!?:] |\n)Both(?= (?:have |had |also |further |then |again )?{pronoun-pair-verbs} )");

    private static readonly ListedPattern EnglishPeople = new(
        @"\b(?:[Tt]he two|[Bb]oth) (?:{pronoun-people-fields} )?(?<noun>{pronoun-people})\b(?!,? [A-Z]| of\b)");

    private static readonly ListedPattern PointingBack = new(
        "同(?:{pronoun-bodies}|{pronoun-titles})(?![一-龥々])|{pronoun-pairs}(?![一-龥々])|{pronoun-both}(?=[はがもの])"
            + "|(?<=^|[。、\\n・]){pronoun-titles}(?=[はがも])");

    private static readonly ListedPattern LastNoun = new(
        "(?<![一-龥々ァ-ヴーA-Za-z0-9の])(?:{pronoun-last-nouns-subject}(?=[はが])|{pronoun-last-nouns})(?=[はがもをに、と]|$)");

    // Latin words are whole words; Japanese ones go on into any kana.
    private const string Begin = @"(?:(?=[A-Za-z])\b|(?![A-Za-z]))";
    private const string End = @"(?:(?<=[A-Za-z])\b|(?<![A-Za-z]))";

    private static readonly ListedPattern Plain = new(
        Begin + "(?:{pronoun-speaker}|{pronoun-side}|(?<![一-龥]){pronoun-speaker-alone}(?![一-龥])|{pronoun-own-firm}|{pronoun-own-body}|{pronoun-issuer}"
            + "|{pronoun-same-firm}|{pronoun-firm}|(?<![一-龥ァ-ヴー]){pronoun-government}(?![一-龥ァ-ヴー])|{pronoun-own-state}|{pronoun-same-state}"
            + "|{pronoun-same-person}|{pronoun-person}|{pronoun-event})" + End);
}
