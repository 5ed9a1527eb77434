using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>Where something is: Nairobi-based Kestrel; Kestrel, a Finnish maker of robots; ケニアの決済会社X; X(本社・東京); a city before its state.</summary>
internal sealed partial class SeatReader(Lexicon lexicon, Func<GazetteerEntry, DocumentEntity?> known)
{
    private const double Sure = 0.85;
    private const double Likely = 0.7;
    private readonly Predicate? predicate = lexicon.Ontology.With(PredicateTraits.Seat).FirstOrDefault();

    public IEnumerable<Finding> Of(BesidePair pair)
    {
        if (predicate is null)
            yield break;
        if (pair.Second is { } second)
        {
            if (IsPlace(second.Entity) && Holds(pair.First.Entity) && !pair.GoesOn && LeadsToPlace(pair) is > 0 and var behind)
                yield return Made(pair, pair.First.Entity, second.Entity, behind);
            if (IsWithin(pair))
                yield return Made(pair, second.Entity, pair.First.Entity, Sure);
            if (IsPlace(pair.First.Entity) && IsBody(second.Entity) && !IsDeed(second.Candidate) && FollowsPlace(pair) is > 0 and var before)
                yield return Made(pair, second.Entity, pair.First.Entity, before);
        }
        var sign = Sign.In(lexicon.Ontology).Match(pair.Before).Groups["sign"].Value;
        if (pair.First.Entity is { Type: EntityType.Company, IsGroup: false } firm
            && lexicon.StateBySign(sign) is { } state && known(state) is { } land && land != firm)
            yield return Made(pair, firm, land, Sure);
    }

    // 三重県四日市市, アクラの東雲ホテル.
    private static bool IsWithin(BesidePair pair) =>
        pair is { First.Entity: { Type: EntityType.Place, Subtype: not "venue" } wide, Second.Entity: { Type: EntityType.Place } place } && wide != place
        && (place.Subtype == "venue" ? pair.Between == "の" && (pair.First.Entity.Entry is not null || Narrow().IsMatch(pair.First.Candidate.Text))
            : pair.Between.Length == 0 && Wide().IsMatch(pair.First.Candidate.Text) && Narrow().IsMatch(pair.Second.Candidate.Text));

    [GeneratedRegex("[都道府県州省]$")]
    private static partial Regex Wide();

    [GeneratedRegex("[市町村区郡]$")]
    private static partial Regex Narrow();

    private Finding Made(BesidePair pair, DocumentEntity subject, DocumentEntity place, double confidence) =>
        new(subject, predicate!.Name, place, Stance.Asserted, pair.Start, pair.End) { Confidence = confidence };

    // Kenya's accession to a union: what is described without a telling noun is done by a state and stands nowhere.
    private bool IsDeed(Candidate thing) => thing is { Kind: CandidateKind.Described, Type: EntityType.Initiative, Head: { } head }
        && char.IsAscii(head[0]) && !lexicon.Things.English.ContainsKey(head);

    private static bool IsPlace(DocumentEntity entity) => entity.Type == EntityType.Place || entity.Subtype == "state";

    private static bool IsBody(DocumentEntity entity) =>
        entity is { Type: EntityType.Company or EntityType.Organization, IsGroup: false } || entity is { Type: EntityType.Initiative, Subtype: "project" };

    private static bool Holds(DocumentEntity entity) => IsBody(entity) || entity is { Type: EntityType.Place, Subtype: not "region" };

    private double LeadsToPlace(BesidePair pair) =>
        pair.First.Entity.Type == EntityType.Place ? LeadsToWiderPlace(pair)
        : IsBasedThere(pair) ? Sure
        : pair.Second!.Candidate.IsAdjective ? IsDescribed(pair) ? Sure : 0
        : LeadsToSeat(pair);

    // Paris, London are two places; Paris, France is one within the other.
    private double LeadsToWiderPlace(BesidePair pair)
    {
        var (place, other) = (pair.First.Entity, pair.Second!.Entity);
        var isList = other.Type == EntityType.Place && other.Subtype != "region" && pair.Between is ", " or "、";
        return CityAndState.In(lexicon.Ontology).IsMatch(pair.Between) && !isList || place.Subtype == "venue" && pair.Between == " in " ? Sure : 0;
    }

    private bool IsBasedThere(BesidePair pair) =>
        pair.Between is "は" or "は、" && OfPlace.In(lexicon.Ontology).IsMatch(pair.After)
        || Based.In(lexicon.Ontology).IsMatch(pair.Between) || InBrackets.In(lexicon.Ontology).IsMatch(pair.Between) && Closes().IsMatch(pair.After);

    private bool IsDescribed(BesidePair pair) => Apposed().IsMatch(pair.Between) && lexicon.Seats.DescribesFirm.IsMatch(pair.After);

    private double LeadsToSeat(BesidePair pair) =>
        lexicon.Seats.DescribedIn.IsMatch(pair.Between) || pair.Between == " of " && pair.First.Entity.Type == EntityType.Company ? Likely
        : IsDescribed(pair) ? Sure
        : pair.First.Entity.Type == EntityType.Initiative && InPlace.In(lexicon.Ontology).IsMatch(pair.Between) ? Likely : 0;

    private double FollowsPlace(BesidePair pair)
    {
        var between = pair.Between;
        if (pair.First.Candidate.IsAdjective)
            return lexicon.Seats.Descriptor.IsMatch(between) || AnyDescriptor().IsMatch(between) && pair.Second!.Entity.Type == EntityType.Company ? Sure : 0;
        return lexicon.Seats.Descriptor.IsMatch(between) || lexicon.Seats.BasedBefore.IsMatch(between)
            || Japanese.In(lexicon.Ontology).IsMatch(between) ? Sure : 0;
    }

    // Danish meter reader Kestrel A/S: a noun in the singular, and no verb.
    [GeneratedRegex(@"^ (?:[a-z]+ ){0,2}(?!of|in|on|at|for|and|or|with|to|by|from|as|that|than|but|about|under|over|into)"
        + "[a-z-]{4,}(?<!s|ed|ing|ly) $")]
    private static partial Regex AnyDescriptor();

    private static readonly ListedPattern Based = new(@"^(?:,? (?:which |that )?(?:is |was |are )?(?:now |also )?|[^.;]{0,60}?\b)"
        + "{seat-based} (?:in|at|near) (?:the )?"
        + "(?:[A-Za-z-]+ {seat-kinds} (?:of )?)?$"
        + "|^(?:は|が)?、?(?:[^。、]{0,12}、)?本[社店拠](?:地)?(?:は|が|を|:|・)$");

    private static readonly ListedPattern OfPlace = new(@"^(?:都|市|県|州)?{seat-of-place}[一-龥ァ-ヴーA-Za-z0-9・]{0,16}{seat-firms}(?:で|だ|。|である|、|の)");

    private static readonly ListedPattern InBrackets = new(@"^[」』""”]? ?\((?:{seat-labels}(?:・|:|は|、)?|[^()]{0,16}[、,;・] ?)?(?:HQ:? ?|in )?$");

    [GeneratedRegex(@"^[^()。]{0,40}\)")]
    private static partial Regex Closes();

    private static readonly ListedPattern InPlace = new("^ (?:in|at|near|outside) (?:the )?(?:(?:[a-z]+ )?{seat-districts} of )?$");

    [GeneratedRegex(@"^(?:,| is| was|, which is) (?:an?|the) (?:(?!of|for|to|by|with|from|at|in|and|that|which)[a-z-]+ ){0,3}$")]
    private static partial Regex Apposed();

    private static readonly ListedPattern Japanese = new("^(?:(?:都|市|県|州|府|国)?(?:内)?)?(?:に{seat-bases}(?:を{seat-verbs}|がある|のある)、?"
        + "|を拠点(?:とする|に[^。、]{0,10})、?|{seat-joints}|{seat-degrees}の|の)"
        + "(?:[一-龥ァ-ヴーA-Za-z0-9・&/]{0,16}(?:{seat-firms-before}"
        + ")(?:の|である|、)?)?[「『]?$");

    private static readonly ListedPattern CityAndState = new(@"^(?:{seat-city-and-state}| \(|\()$");

    private static readonly ListedPattern Sign = new(@"(?:^|[^一-龥々0-9])(?<sign>[一-龥])(?:国)?(?:[一-龥]{0,6}{seat-firms-of-sign})?(?:の)?[「『]?$");
}
