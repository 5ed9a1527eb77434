using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>Tells whether a name in an English sentence is the subject or object itself (not: a rival of it), and what It stands for.</summary>
internal static partial class EnglishSubjects
{
    /// <summary>Where the It of a sentence stands that is about somebody (It also acquired…), or null; not It is expected that….</summary>
    public static int? It(string sentence) => Pronoun().Match(sentence) is { Success: true } m ? m.Groups["it"].Index : null;

    /// <summary>Where the They of a sentence stands, or the words that count those of whom the sentence before spoke: the three countries.</summary>
    public static (int Start, int End)? They(string sentence) =>
        Several().Match(sentence) is { Success: true } m ? (m.Groups["they"].Index, m.Groups["they"].Index + m.Groups["they"].Length) : null;

    /// <summary>Those who are the subject of a sentence together: A, B and C signed; the ministers of A and B met. Empty where it is one or none.</summary>
    public static IReadOnlyList<DocumentEntity> AllOf(AnnotatedSentence sentence) =>
        sentence.Slots.FirstOrDefault(s => s.Entity is not null) is { List.Count: > 1 and <= Most } first && first.Entity!.IsActor
            && Together().IsMatch(sentence.Text[..sentence.Index(first.Start)])
            ? [.. first.List.Select(i => sentence.Slots[i].Entity).OfType<DocumentEntity>().Distinct()] : [];

    private const int Most = 4;

    [GeneratedRegex(@"^(?:[A-Z][^,.]{0,40}, )?(?<they>They|[Tt]he (?:three|four) (?:countries|sides|parties|governments|states|nations|companies|firms"
        + @"|partners|ministers|leaders|presidents))(?= [a-z])")]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:(?:Both|The)? ?|(?:The )?(?:[A-Za-z]+ ){0,3}(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Gg]overnments"
        + @"|[Rr]epresentatives|[Dd]elegations)(?: of [A-Za-z ]{3,40})? (?:of|from) (?:the )?)$")]
    private static partial Regex Together();

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
        foreach (Match m in Speaking().Matches(sentence.Text))
            if (sentence.EntityAt(m.Groups["who"].Index)?.Entity is { Type: EntityType.Person } speaker)
                return speaker;
        return sentence.Slots.FirstOrDefault(s => s.Entity?.Type == EntityType.Person)?.Entity;
    }

    [GeneratedRegex(@"\b(?:said|says|added|adds|commented|explained|noted|told \w+) (?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?(?<who>[\uE000-\uE7FF])")]
    private static partial Regex Speaking();

    /// <summary>
    /// Whether the name before a verb is not its subject: a rival of X acquired…; but of
    /// a relative clause behind it it is: at X, which was held….
    /// </summary>
    public static bool BelongsToAnother(string before, string behind) =>
        !OwnClause().IsMatch(behind) && (Preposition().IsMatch(before) || Relative().IsMatch(before));

    /// <summary>Whether the words between a verb and a name have an object of their own: acquired a rival of X.</summary>
    public static bool HasOwnObject(string between) => OwnObject().IsMatch(between);

    /// <summary>How many letters of a name are words that govern the sentence: If, Unless.</summary>
    public static int WordsBefore(string name) => Governing().Match(name).Length;

    // It is expected that, It was a surprise that.
    private const string Impersonal =
        @"(?:is|was|will be|would be|may be|might be|has been|had been|seems|appears|remains|means|follows|happened|takes|took)\b";

    [GeneratedRegex("^(?:[A-Z][^,.]{0,40}, )?(?<it>It) (?!" + Impersonal + ")(?=[a-z])")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^[“""]?(?:[\uE000-\uE7FF] [–—-] )?(?:[A-Z][^,.\uE000-\uE7FF]{0,40}, )?(?:The |An? )?(?:(?!(?i:" + Prepositions + @"|and|that|as"
        + @"|after|before|since|during|within|through|while|when|if)\b)[A-Za-z-]+ ){0,4}?(?:[\uE000-\uE7FF](?:['’]s"
        + @"|-based) (?:[a-z-]+ ){0,4}?)?(?<who>[\uE000-\uE7FF])(?: ?\([^()]{0,60}\))*,? (?!and\b|or\b|of\b)[a-z]")]
    private static partial Regex Subject();

    private const string Prepositions =
        "of|by|in|with|for|from|to|at|against|than|like|unlike|between|behind|near|under|over|via|backing|owning|rivalling|rivaling|versus";

    [GeneratedRegex(@"\b(?:" + Prepositions + ") (?:the |its |both )?$")]
    private static partial Regex Preposition();

    private const string Telling =
        "said|says|told|announced|reported|found|noted|added|believes?|thinks?|knew|knows?"
            + "|showed|shows|revealed|confirmed|claims?|claimed|means?|meant|when|after";

    // The bank that owns X invested…
    [GeneratedRegex(@"\b(?:that|which|who) (?:\w+ ){0,2}?(?!" + Telling + @")\w+(?:ed|s|es|ns) (?:the )?$")]
    private static partial Regex Relative();

    [GeneratedRegex("^,? (?:(?:which|who) |(?:held|hosted|convened|based|located|headquartered) )")]
    private static partial Regex OwnClause();

    [GeneratedRegex(@"\b(?:of|from|by|against|near|behind|than|alongside|with) (?:the )?$|[’']s? $")]
    private static partial Regex OwnObject();

    private const string GoverningWords =
        "If|Unless|Whether|Had|Did|Does|Has|Have|Should|Were|Would|Could|Neither|Nor|Not|Until|Suppose|Why|When|How|Without|Instead|No|That";

    [GeneratedRegex(@"^(?:(?:" + GoverningWords + @")\s+)+")]
    private static partial Regex Governing();
}
