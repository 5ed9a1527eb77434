using GraphService.Entities;
using GraphService.Language.Names;
using Name = GraphService.Language.Names.Name;

namespace GraphService.Extraction.Mentions;

/// <summary>What speaks for each type of a name, all over a document. A vote of null speaks for its being nothing that the graph holds.</summary>
internal sealed class NameVotes
{
    private readonly Dictionary<EntityType, (int Weight, string? Subtype)> types = [];
    private int nothing;

    /// <summary>The words that say it weigh this much; the tagger alone less.</summary>
    public const int Told = 30;

    /// <summary>The label of a line or column outweighs what the tagger says in several places.</summary>
    public const int Labelled = 50;

    /// <summary>What is enough by itself.</summary>
    public const int Enough = 10;

    /// <summary>What tells with something else beside it.</summary>
    public const int Hint = 6;

    public void Add(EntityType? type, int weight, string? subtype = null)
    {
        if (type is not { } known)
            nothing += weight;
        else if (types.TryGetValue(known, out var before))
            types[known] = (before.Weight + weight, before.Subtype ?? subtype);
        else
            types[known] = (weight, subtype);
    }

    /// <summary>The type for which most speaks, where that is enough.</summary>
    public (EntityType Type, string? Subtype)? Best()
    {
        var best = types.OrderByDescending(t => t.Value.Weight).ThenBy(t => t.Key).FirstOrDefault();
        return best.Value.Weight >= Enough && best.Value.Weight >= nothing ? (best.Key, best.Value.Subtype) : null;
    }

    /// <summary>Whether more than one thing speaks for the best type.</summary>
    public bool IsSure => types.Values.Max(t => t.Weight) is var best && best >= Enough + Hint && best > nothing;

    /// <summary>The type of which something speaks though not enough, and more than for any other; null where it is a firm, or none leads.</summary>
    public EntityType? Leaning()
    {
        var inOrder = types.OrderByDescending(t => t.Value.Weight).ThenBy(t => t.Key).ToList();
        return inOrder is [var first, ..] && first.Value.Weight >= Hint && (inOrder.Count == 1 || inOrder[1].Value.Weight < first.Value.Weight)
            ? first.Key : null;
    }

    /// <summary>Whether more speaks for its being nothing than for any type.</summary>
    public bool IsNothing => nothing > 0 && nothing >= types.Values.Select(t => t.Weight).DefaultIfEmpty(0).Max();

    /// <summary>Whether it is rather nothing than a firm.</summary>
    public bool IsVetoed =>
        Best() is null && nothing + types.Where(t => t.Key != EntityType.Company).Sum(t => t.Value.Weight) > types.GetValueOrDefault(EntityType.Company).Weight;

    /// <summary>What the tagger says of words that cover this much of it, in hundredths.</summary>
    public void AddTagged(EntityType? type, int weight, int overlap)
    {
        Add(type, weight * overlap / 100);
        MayAct |= type == EntityType.Company && overlap >= Most && weight >= Likely;
    }

    private const int Most = 80;
    private const int Likely = 7;

    /// <summary>What a verb tells of it.</summary>
    public void AddDeed(EntityType type, int weight)
    {
        Add(type, weight);
        MayAct |= type == EntityType.Company && weight > 0;
    }

    /// <summary>Whether some verb tells that it acts as firms do.</summary>
    public bool MayAct { get; private set; }

    /// <summary>How much the tagger's word for a type weighs.</summary>
    public static int WeightOf(Name name, bool isEnglish) => name.Score switch
    {
        >= 600 => 15,
        >= 400 => 10,
        >= 200 => 7,
        > 0 => isEnglish ? 3 : 4,
        _ => 1,
    };

    /// <summary>The entity type of what the tagger says; null for what the graph doesn't hold.</summary>
    public static EntityType? TypeOf(NameType type) => type switch
    {
        NameType.Person => EntityType.Person,
        NameType.Company => EntityType.Company,
        NameType.Government => EntityType.Government,
        NameType.Body => EntityType.Organization,
        NameType.Place or NameType.Facility => EntityType.Place,
        NameType.Event => EntityType.Event,
        NameType.Initiative => EntityType.Initiative,
        _ => null,
    };
}
