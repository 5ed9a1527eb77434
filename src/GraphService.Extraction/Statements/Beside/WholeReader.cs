using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>
/// Which events and agreements are named by others: the opening session of the forum, 東京宣言の行動計画, the Tokyo Declaration Action Plan. It is no statement;
/// rules make some of it.
/// </summary>
internal sealed partial class WholeReader(MentionedEntities mentioned)
{
    private const double Likely = 0.75;

    private readonly Dictionary<string, DocumentEntity> byName = mentioned.All
        .Where(e => e.Type is EntityType.Event or EntityType.Initiative or EntityType.Organization)
        .SelectMany(e => e.Names.Keys, (Entity, Name) => (Entity, Name)).DistinctBy(n => n.Name, StringComparer.Ordinal)
        .ToDictionary(n => n.Name, n => n.Entity, StringComparer.Ordinal);

    public static IEnumerable<Finding> Of(BesidePair pair)
    {
        if (pair.Second is not { } second)
            yield break;
        var (first, last) = (pair.First.Entity, second.Entity);
        if (IsThing(first) && first != last && OfWhole().IsMatch(pair.Between))
            yield return Found(first, last, pair.Start, pair.End);
        if (IsThing(last) && first != last && Under().IsMatch(pair.Between))
            yield return Found(last, first, pair.Start, pair.End);
    }

    /// <summary>What stands in a name itself.</summary>
    public IEnumerable<Finding> Within(NamedMention mention, int start, int end) => !IsThing(mention.Entity) ? []
        : mention.Candidate.Inner.Select(mentioned.Of).OfType<DocumentEntity>().Concat(Held(mention.Candidate.FullName ?? mention.Candidate.Text)).Distinct()
            .Where(w => w != mention.Entity).Select(w => Found(mention.Entity, w, start, end));

    // Other names of the document that stand before の or behind of: 港湾フォーラムの第1セッション.
    private IEnumerable<DocumentEntity> Held(string name) => Seams().Matches(name)
        .Select(m => byName.GetValueOrDefault(m.Value == "の" ? name[..m.Index] : name[(m.Index + m.Length)..])).OfType<DocumentEntity>();

    private static bool IsThing(DocumentEntity entity) => entity.Type is EntityType.Event or EntityType.Initiative;

    private static Finding Found(DocumentEntity part, DocumentEntity whole, int start, int end) =>
        new(part, PremiseRelations.NamedAfter, whole, Stance.Asserted, start, end) { Confidence = Likely };

    [GeneratedRegex("の| (?:of|at) (?:the )?")]
    private static partial Regex Seams();

    [GeneratedRegex(@"^ (?:of|at|under|to) (?:the )?$")]
    private static partial Regex OfWhole();

    [GeneratedRegex("^(?:の|の下での?|のもとでの?|に基づく|における)$")]
    private static partial Regex Under();
}
