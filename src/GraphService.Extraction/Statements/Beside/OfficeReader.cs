using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;
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
        if (pair.First.Entity.Type == EntityType.Person && IsBody(second.Entity) && Behind(pair) is { } behind)
            yield return Made(pair, pair.First.Entity, second.Entity, behind);
        else if (second.Entity.Type == EntityType.Person && IsBody(pair.First.Entity) && second.Candidate.Office is null && Before(pair) is { } before)
            yield return Made(pair, second.Entity, pair.First.Entity, before);
    }

    private Finding Made(BesidePair pair, LocalEntity person, LocalEntity body, string title)
    {
        person.Titles.Add(title);
        return new Finding(person, predicate!.Name, body, Stance.Asserted, pair.Start, pair.End) { Role = title, Confidence = Sure };
    }

    private static bool IsBody(LocalEntity entity) =>
        entity is { Type: EntityType.Company or EntityType.Organization or EntityType.Government, IsGroup: false };

    // Aiko Tanaka, chief executive of Kestrel; 田中愛子氏(ケストレル社長).
    private string? Behind(BesidePair pair)
    {
        if (EnglishBehind().Match(pair.Between) is { Success: true } english)
            return English(english.Groups["title"].Value);
        return pair.Second!.Candidate.IsAdjective || !JapaneseBehind().IsMatch(pair.Between)
            || JapaneseTitleBehind().Match(pair.After) is not { Success: true } m ? null : Japanese(m.Groups["title"].Value);
    }

    // Kestrel's chief executive, Aiko Tanaka; ケストレルの社長を務める田中愛子.
    private string? Before(BesidePair pair)
    {
        if (EnglishBefore().Match(pair.Between) is { Success: true } english)
            return English(english.Groups["title"].Value);
        if (AfterBody().IsMatch(pair.Between) && BeforeBody().Match(pair.Before) is { Success: true } before)
            return English(before.Groups["title"].Value);
        return JapaneseBefore().Match(pair.Between) is { Success: true } m && MayLead(pair.First.Entity, m.Groups["title"].Value)
            ? Japanese(m.Groups["title"].Value) : null;
    }

    // 韓国・日本課長 heads a section of a ministry, no state.
    private bool MayLead(LocalEntity body, string title) =>
        body.Subtype != "state" || lexicon.Title(title)?.Kind is "head-of-state" or "head-of-government" or "minister" or "diplomat" or "legislator"
            || lexicon.BodyOf(title) is not null;

    private string? English(string title) => lexicon.EnglishTitlePattern.IsMatch(title) ? title.Trim() : null;

    private string? Japanese(string title) => lexicon.TitlePattern.Matches(title).Any(m => m.Index + m.Length == title.Length) ? title : null;

    [GeneratedRegex("^(?:,|) (?:(?:the|who is|who was|who serves as|is|was|an?|as|now|currently|serves as|the company['’]s|and) ){0,3}"
        + @"(?<title>[A-Za-z][A-Za-z&’'\- ]{1,50}?)(?: of| at| for| with|,)?(?: the)? $")]
    private static partial Regex EnglishBehind();

    [GeneratedRegex(@"^(?:['’]s?)? (?<title>[A-Za-z][A-Za-z&’'\- ]{1,50}?),? (?:Mr\.? |Ms\.? |Dr\.? )?$")]
    private static partial Regex EnglishBefore();

    // the Deputy Prime Minister of Mongolia, H.E. A. Bat.
    [GeneratedRegex(@"(?<title>(?:[A-Z][A-Za-z-]+ ){0,3}[A-Za-z-]+) (?:of|at|for)(?: the)? $")]
    private static partial Regex BeforeBody();

    [GeneratedRegex(@"^,? (?:H\.?E\.? |Mr\.? |Ms\.? |Mrs\.? |Dr\.? |Prof\.? )?$")]
    private static partial Regex AfterBody();

    [GeneratedRegex(@"^(?:氏|さん|様)?[(は、]$")]
    private static partial Regex JapaneseBehind();

    [GeneratedRegex(@"^(?:の)?(?<title>[一-龥ァ-ヴーA-Za-z・]{1,16}?)(?:\)|を務め|、|だ|である|$)")]
    private static partial Regex JapaneseTitleBehind();

    [GeneratedRegex(@"^(?:の)?(?<title>[一-龥ァ-ヴーA-Za-z・]{1,16}?)(?:の|である|、|を務める|・)?$")]
    private static partial Regex JapaneseBefore();
}
