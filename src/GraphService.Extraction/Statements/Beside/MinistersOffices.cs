using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>
/// An English minister of whom no state is said: the Minister of Foreign Affairs is at the only Ministry of Foreign Affairs that the document names,
/// else of the state whose body the document speaks for.
/// </summary>
internal static partial class MinistersOffices
{
    private const double Likely = 0.75;

    public static IEnumerable<Finding> Of(
        DocumentEntity? issuer, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned, Lexicon lexicon)
    {
        if (lexicon.Labels.Office is not { } predicate)
            yield break;
        var state = issuer?.State();
        var ministries = mentioned.All.Where(e => e is { Type: EntityType.Government, IsGroup: false } && Ministry().IsMatch(e.Name)).ToList();
        for (var i = 0; i < blocks.Count; i++)
            foreach (var minister in candidates[i].Where(c => c is { Type: EntityType.Person, Body: null, Office: { } office }
                && Minister.In(lexicon.Ontology).IsMatch(office)))
                if (mentioned.Of(minister) is { Office: null } person && BodyOf(lexicon.Ontology, minister.Office!, ministries, state) is { } body)
                    yield return new Finding(person, predicate.Name, body, Stance.Asserted, blocks[i].Start, blocks[i].End)
                    {
                        Qualifiers = new() { Role = minister.Office },
                        Confidence = Likely
                    };
    }

    private static DocumentEntity? BodyOf(Ontology ontology, string office, List<DocumentEntity> ministries, DocumentEntity? state)
    {
        var field = Minister.In(ontology).Match(office).Groups["field"];
        var own = field.Success ? ministries.Where(m => Ministry().Match(m.Name).Groups["field"].Value.StartsWith(field.Value,
            StringComparison.OrdinalIgnoreCase)).ToList() : [];
        return own.Count == 1 ? own[0] : own.Count == 0 ? state : null;
    }

    private static readonly ListedPattern Minister = new("^(?:{minister-ranks} )*Minister(?: (?:of|for) (?:the )?(?<field>[A-Z].*))?$");

    [GeneratedRegex("^(?:[A-Z][a-z-]+ )?Ministry (?:of|for) (?:the )?(?<field>[A-Z].*)$")]
    private static partial Regex Ministry();
}
