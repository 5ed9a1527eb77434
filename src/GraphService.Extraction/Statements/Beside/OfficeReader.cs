using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>Which office a person holds at the body beside the name, in both orders and both languages.</summary>
internal sealed partial class OfficeReader(Lexicon lexicon)
{
    private const double Sure = 0.85;
    private const int LongestTitle = 70;
    private readonly Predicate? predicate = lexicon.Ontology.With(PredicateTraits.Office).FirstOrDefault();

    public IEnumerable<Finding> Of(BesidePair pair)
    {
        if (predicate is null || pair.Second is not { } second || pair.Between.Length is 0 or > LongestTitle)
            yield break;
        if (pair.First.Entity.Type == EntityType.Person && IsBody(second.Entity) && Held(pair, second) is { IsTold: true } held)
            yield return Made(pair, pair.First.Entity, second.Entity, held.Title);
        else if (TitleOf(pair) is { } own && (pair.First.Entity.Type == EntityType.Person ? (pair.First, second) : (second, pair.First)) is var (person, body))
            yield return Made(pair, person.Entity, body.Entity, own);
        else if (second.Entity.Type == EntityType.Person && BehindBody(pair, second) is { IsTold: true } behind)
            yield return Made(pair, second.Entity, pair.First.Entity, behind.Title);
    }

    private (bool IsTold, string? Title) BehindBody(BesidePair pair, NamedMention who)
    {
        if (!IsBody(pair.First.Entity))
            return (false, null);
        if (OfSide(pair) is { IsTold: true } side)
            return side;
        var before = who.Candidate.Office is null ? Before(pair) : null;
        return (before is not null, before);
    }

    // Prime Minister Bram Okafor of Norway; Aiko Tanaka (Kestrel); Aiko Tanaka, chief executive of Kestrel.
    private (bool IsTold, string? Title) Held(BesidePair pair, NamedMention body)
    {
        if (pair.First.Candidate is { Office: not null, Body: null } && pair.Between is " of " or " of the " && body.Entity.Type == EntityType.Government)
            return (true, (Rank.In(lexicon.Ontology).Match(pair.Before).Value + pair.First.Candidate.Office).Trim());
        if (IsOnlyBeside(pair, body))
            return (true, null);
        var behind = InTheBracket(pair) ?? Behind(pair);
        return (behind is not null, behind);
    }

    // Aiko Tanaka (Kestrel); - Aiko Tanaka, Kestrel Bank: a line of a list.
    private bool IsOnlyBeside(BesidePair pair, NamedMention body)
    {
        var isState = body.Entity.Subtype == "state";
        if (pair.Between == " (" && InBrackets().IsMatch(pair.After))
            return !isState || pair.First.Candidate is { Office: not null, Body: null };
        return pair.Between == ", " && !isState && Alone.In(lexicon.Ontology).IsMatch(pair.Before) && pair.After is "" or "." or ";";
    }

    private string? InTheBracket(BesidePair pair) =>
        Bracketed.In(lexicon.Ontology).Match(pair.Between) is { Success: true } bracketed
            && pair.After.StartsWith(')') ? English(bracketed.Groups["title"].Value) : null;

    // Kenya's President Aiko Tanaka; her Danish counterpart, Aiko Tanaka; the Danish side was represented by Ambassador Aiko Tanaka.
    private (bool IsTold, string? Title) OfSide(BesidePair pair)
    {
        var who = pair.Second!.Candidate;
        if (who.Body is not null)
            return (false, null);
        if (pair.First.Candidate.IsAdjective && Counterpart().IsMatch(pair.Between))
            return (true, who.Office);
        return (who.Office is not null && (pair.Between is "'s " or "’s " || Represented.In(lexicon.Ontology).IsMatch(pair.Between)), who.Office);
    }

    [GeneratedRegex(@"^ counterpart,? (?:(?:H\.?E|Mr|Ms|Mrs|Dr|Prof)\.? ){0,2}$")]
    private static partial Regex Counterpart();

    private static readonly ListedPattern Represented = new(
        "^(?:['’]s)?(?: {office-sides})?,?(?: (?:is|was|were|will be|being))? {office-represents} by (?:its |the )?$");

    private static readonly ListedPattern Alone = new(@"^(?:[-*•–] |[0-9]+[.)] )?(?:{honorific-office}\.? ){0,2}$");

    // Aiko Tanaka (Director, Kestrel)
    private static readonly ListedPattern Bracketed = new(@"^ \((?!{person-degrees}|MA\b|BA\b)(?<title>[A-Z][^,;()]{2,50}?)(?:,| of| at)(?: the)? $");

    // Prime |Minister.
    private static readonly ListedPattern Rank = new(@"(?:{office-ranks-en} )+$");

    // 白樺通商の東雲会長, 東雲会長(白樺通商): the title stands with the name.
    private string? TitleOf(BesidePair pair)
    {
        var second = pair.Second!;
        if (IsFirm(pair.First.Entity) && second.Candidate is { Type: EntityType.Person, Office: { } office, Body: null }
            && pair.Between is "の" or "社の" or "、" or "側の")
            return pair.Between == "、" && !IsExecutive(office) ? null : office;
        return IsFirm(second.Entity)
            && pair.First.Candidate is { Type: EntityType.Person, Office: { } title, Body: null } && pair.Between == "(" && pair.After.StartsWith(')')
            ? title : null;
    }

    private bool IsExecutive(string office) => lexicon.Title(office)?.Kind is "executive";

    private static bool IsFirm(DocumentEntity entity) => entity is { Type: EntityType.Company or EntityType.Organization, IsGroup: false };

    private Finding Made(BesidePair pair, DocumentEntity person, DocumentEntity body, string? title) =>
        new(person, predicate!.Name, body, Stance.Asserted, pair.Start, pair.End)
        {
            Qualifiers = new() { Role = title },
            GivesOffice = title is not null,
            Confidence = Sure,
        };

    private static bool IsBody(DocumentEntity entity) => entity is { IsBody: true, IsGroup: false };

    // Aiko Tanaka, chief executive of Kestrel; 田中愛子氏(ケストレル社長).
    private string? Behind(BesidePair pair)
    {
        if (EnglishBehind.In(lexicon.Ontology).Match(pair.Between) is { Success: true } english)
            return IsAnothers(pair, english.Groups["title"].Value) ? null : English(english.Groups["title"].Value);
        return pair.Second!.Candidate.IsAdjective || !JapaneseBehind().IsMatch(pair.Between)
            || JapaneseTitleBehind().Match(pair.After) is not { Success: true } m ? null : Japanese(m.Groups["title"].Value);
    }

    // Kestrel's chief executive, Aiko Tanaka; ケストレルの社長を務める田中愛子.
    private string? Before(BesidePair pair)
    {
        if (EnglishBefore().Match(pair.Between) is { Success: true } english)
            return English(english.Groups["title"].Value);
        if (AfterBody().IsMatch(pair.Between) && BeforeBody().Match(pair.Before) is { Success: true } before && !Apposed().IsMatch(pair.Before[..before.Index]))
            return English(before.Groups["title"].Value);
        return JapaneseBefore().Match(pair.Between) is { Success: true } m && MayLead(pair.First.Entity, m.Groups["title"].Value)
            ? Japanese(m.Groups["title"].Value) : null;
    }

    // 韓国・日本課長 heads a section of a ministry, no state.
    private bool MayLead(DocumentEntity body, string title) =>
        body.Subtype != "state" || lexicon.Title(title)?.Kind is "head-of-state" or "head-of-government" or "minister" or "diplomat" or "legislator"
            || lexicon.BodyOf(title) is not null;

    // Of a founder another predicate tells; of the robot maker belongs to the name behind it.
    private string? English(string words)
    {
        var title = Whose().Replace(Descriptor().Replace(words, ""), "").Trim();
        return lexicon.EnglishTitlePattern.IsMatch(title) && !lexicon.Labels.Of(title).Any(l => l.NamesSubject && l.Predicate != predicate
            && l.Role is null) ? title : null;
    }

    // Aiko Tanaka (Kestrel) and Bram Okafor (Heron).
    [GeneratedRegex(@"^(?:, [A-Z][\w ]{2,20}|; [a-z -]{3,20}|, [A-Z][\w ]{2,20}; [a-z -]{3,20})?\)(?:[,.;:]| and\b| [a-z]|$)")]
    private static partial Regex InBrackets();

    [GeneratedRegex("^(?:and )?(?:its|their|his|her|the) ")]
    private static partial Regex Whose();

    [GeneratedRegex("(?: (?:of|at|for))? (?:the|an?) [a-z][a-z -]*$")]
    private static partial Regex Descriptor();

    private string? Japanese(string title) => lexicon.EndsWithTitle(title) ? title : null;

    private static readonly ListedPattern EnglishBehind = new("^(?:,|) (?:{office-behind} ){0,3}"
        + @"(?<title>[A-Za-z][A-Za-z&’'\- ]{1,50}?)(?: of| at| for| with| in|,)?(?: the)? $");

    // Head of Sales Japan at Kestrel: the state belongs to the title.
    private static bool IsAnothers(BesidePair pair, string title) =>
        pair.Second!.Entity.Subtype == "state" && AtBody().IsMatch(pair.After) || From().IsMatch(title) || Another().IsMatch(pair.Between);

    // the mayor, Aiko Tanaka, and the chief executive of Kestrel: somebody else.
    [GeneratedRegex("^,? and (?:the|an?) ")]
    private static partial Regex Another();

    [GeneratedRegex(@"^ at (?:the )?[A-Z]")]
    private static partial Regex AtBody();

    [GeneratedRegex(@"\b(?:from|than|against|by)$|^(?:has|have|had|will|would|was|is|been|being|to|who)\b")]
    private static partial Regex From();

    /// <summary>The office of a person with a place in it: Head of Sales Japan at Kestrel.</summary>
    public IEnumerable<Finding> Across(BesidePair pair)
    {
        if (predicate is not null && pair is { First.Entity.Type: EntityType.Person, Second: { } second } && IsBody(second.Entity)
            && FieldAndPlace().Match(pair.Between) is { Success: true } m && English(m.Groups["title"].Value) is { } title)
            yield return Made(pair, pair.First.Entity, second.Entity, title);
    }

    [GeneratedRegex(@"^, (?<title>[A-Z][^,.;:()\n]{3,80}?),? at (?:the )?$")]
    private static partial Regex FieldAndPlace();

    [GeneratedRegex(@"^(?:['’]s?)? (?<title>[A-Za-z][A-Za-z&’'\- ]{1,50}?),? (?:Mr\.? |Ms\.? |Dr\.? )?$")]
    private static partial Regex EnglishBefore();

    // the Deputy Prime Minister of Mongolia, H.E. A. Bat.
    [GeneratedRegex(@"(?<title>(?:[A-Z][A-Za-z-]+ (?:(?:of|for|and|the) ){0,2}){0,6}[A-Za-z-]+) (?:of|at|for)(?: the)? $")]
    private static partial Regex BeforeBody();

    // Aiko Tanaka, President of Kenya, Bram Okafor: the title is of the one before.
    [GeneratedRegex(@"\p{Lu}[\w’'-]+, $")]
    private static partial Regex Apposed();

    [GeneratedRegex(@"^,? (?:(?:H\.?E|Mr|Ms|Mrs|Dr|Prof)\.? ){0,2}$")]
    private static partial Regex AfterBody();

    [GeneratedRegex(@"^(?:氏|さん|様)?[(は、]$")]
    private static partial Regex JapaneseBehind();

    [GeneratedRegex(@"^(?:の)?(?<title>[一-龥ァ-ヴーA-Za-z・]{1,16}?)(?:\)|を務め|、|だ|である|$)")]
    private static partial Regex JapaneseTitleBehind();

    [GeneratedRegex(@"^(?:の)?(?<title>[一-龥ァ-ヴーA-Za-z・]{1,16}?)(?:の|である|、|を務める|・)?$")]
    private static partial Regex JapaneseBefore();
}
