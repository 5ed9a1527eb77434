using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Tells whether a name in an English sentence is the subject or object itself (not: a rival of it), and what It stands for.</summary>
internal static partial class EnglishSubjects
{
    /// <summary>Where the It of a sentence stands that is about somebody (It also acquired…), or null; not It is expected that….</summary>
    public static int? It(Ontology ontology, string sentence) => Pronoun.In(ontology).Match(sentence) is { Success: true } m ? m.Groups["it"].Index : null;

    /// <summary>Where the They of a sentence stands, or the words that count those of whom the sentence before spoke: the three countries.</summary>
    public static (int Start, int End)? They(Ontology ontology, string sentence) =>
        Several.In(ontology).Match(sentence) is { Success: true } m ? (m.Groups["they"].Index, m.Groups["they"].Index + m.Groups["they"].Length) : null;

    /// <summary>Those who are the subject of a sentence together: A, B and C signed; the ministers of A and B met. Empty where it is one or none.</summary>
    public static IReadOnlyList<DocumentEntity> AllOf(AnnotatedSentence sentence) =>
        sentence.Slots.FirstOrDefault(s => s.Entity is not null) is { List.Count: > 1 and <= Most } first && first.Entity!.IsActor
            && Together.In(sentence.Ontology).IsMatch(sentence.Text[..sentence.Index(first.Start)])
            ? [.. first.List.Select(i => sentence.Slots[i].Entity).OfType<DocumentEntity>().Distinct()] : [];

    private const int Most = 4;

    private static readonly ListedPattern Several = new(@"^(?:[A-Z][^,.]{0,40}, )?(?<they>They|[Tt]he (?:three|four) (?:{subject-several}"
        + @"))(?= [a-z])");

    private static readonly ListedPattern Together = new(@"^(?:(?:Both|The)? ?|(?:The )?(?:[A-Za-z]+ ){0,3}(?:{subject-together}"
        + @")(?: of [A-Za-z ]{3,40})? (?:of|from) (?:the )?)$");

    /// <summary>The firm or body that is the subject of a sentence, or null.</summary>
    public static DocumentEntity? Of(AnnotatedSentence sentence) => SlotOf(sentence)?.Entity;

    /// <summary>Its mention.</summary>
    public static Slot? SlotOf(AnnotatedSentence sentence) =>
        Subject().Match(sentence.Text) is { Success: true } m && sentence.EntityAt(m.Groups["who"].Index) is { } who
            ? Body(who) ?? (who.Entity!.Type == EntityType.Place && BehindPlace().Match(sentence.Text, m.Groups["who"].Index) is { Success: true } behind
            ? Body(sentence.EntityAt(behind.Groups["who"].Index)) : null) : null;

    /// <summary>The event or initiative that is the subject of a sentence, or null.</summary>
    public static Slot? ThingOf(AnnotatedSentence sentence) =>
        Subject().Match(sentence.Text) is { Success: true } m && sentence.EntityAt(m.Groups["who"].Index) is
        { Entity.Type: EntityType.Event or EntityType.Initiative } thing ? thing : null;

    private static Slot? Body(Slot? slot) => slot is { Entity.Type: EntityType.Company or EntityType.Organization or EntityType.Government } ? slot : null;

    // Oslo shipyard Kestrel builds….
    [GeneratedRegex(@"\G[\uE000-\uE7FF] (?:[a-z-]+ ){1,4}?(?<who>[\uE000-\uE7FF])(?: ?\([^()]{0,60}\))*,? (?!and\b|or\b|of\b)[a-z]")]
    private static partial Regex BehindPlace();

    /// <summary>The person of whom a sentence speaks: who says or does something in it; else the first who is named.</summary>
    public static DocumentEntity? PersonOf(AnnotatedSentence sentence)
    {
        foreach (Match m in Speaking.In(sentence.Ontology).Matches(sentence.Text))
            if (sentence.EntityAt(m.Groups["who"].Index)?.Entity is { Type: EntityType.Person } speaker)
                return speaker;
        return sentence.Slots.FirstOrDefault(s => s.Entity?.Type == EntityType.Person)?.Entity;
    }

    private static readonly ListedPattern Speaking = new(@"\b(?:{said-by-person}|told \w+) (?:{honorific-spoken}\.? )?(?<who>[\uE000-\uE7FF])");

    /// <summary>
    /// Whether the name before a verb is not its subject: a rival of X acquired…; but of
    /// a relative clause behind it it is: at X, which was held….
    /// </summary>
    public static bool BelongsToAnother(Ontology ontology, string before, string behind) =>
        !OwnClause.In(ontology).IsMatch(behind) && (Preposition().IsMatch(before) || Relative.In(ontology).IsMatch(before));

    /// <summary>Whether the words between a verb and a name have an object of their own: acquired a rival of X.</summary>
    public static bool HasOwnObject(string between) => OwnObject().IsMatch(between);

    /// <summary>How many letters of a name are words that govern the sentence: If, Unless.</summary>
    public static int WordsBefore(string name) => Governing().Match(name).Length;

    // It is expected that, It was a surprise that.
    private const string Impersonal =
        @"{subject-impersonal}\b";

    private static readonly ListedPattern Pronoun = new("^(?:[A-Z][^,.]{0,40}, )?(?<it>It) (?!" + Impersonal + ")(?=[a-z])");

    [GeneratedRegex(@"^[“""]?(?:[\uE000-\uE7FF] [–—-] )?(?:[A-Z][^,.\uE000-\uE7FF]{0,40}, )?(?:The |An? )?(?:(?!(?i:" + Prepositions + @"|and|that|as"
        + @"|after|before|since|during|within|through|while|when|if)\b)[A-Za-z-]+ ){0,4}?(?:[\uE000-\uE7FF](?:['’]s"
        + @"|-based) (?:[a-z-]+ ){0,4}?)?(?<who>[\uE000-\uE7FF])(?: ?\([^()]{0,60}\))*,? (?!and\b|or\b|of\b)[a-z]")]
    private static partial Regex Subject();

    private const string Prepositions =
        "of|by|in|with|for|from|to|at|against|than|like|unlike|between|behind|near|under|over|via|{subject-not-behind}";

    [GeneratedRegex(@"\b(?:" + Prepositions + ") (?:the |its |both )?$")]
    private static partial Regex Preposition();

    private const string Telling =
        "{said-governing}";

    // The bank that owns X invested…
    private static readonly ListedPattern Relative = new(@"\b(?:that|which|who) (?:\w+ ){0,2}?(?!" + Telling + @")\w+(?:ed|s|es|ns) (?:the )?$");

    private static readonly ListedPattern OwnClause = new("^,? (?:(?:which|who) |{subject-participles} )");

    [GeneratedRegex(@"\b(?:of|from|by|against|near|behind|than|alongside|with) (?:the )?$|[’']s? $")]
    private static partial Regex OwnObject();

    private const string GoverningWords =
        "If|Unless|Whether|Had|Did|Does|Has|Have|Should|Were|Would|Could|Neither|Nor|Not|Until|Suppose|Why|When|How|Without|Instead|No|That";

    [GeneratedRegex(@"^(?:(?:" + GoverningWords + @")\s+)+")]
    private static partial Regex Governing();
}
