using GraphService.Entities;
using GraphService.Language.Clauses;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>Verbs of which what fills the object is a thing, also where it has no name and no telling noun: what is built is a project.</summary>
internal sealed class ThingRoles(Ontology ontology)
{
    private readonly ILookup<string, (ClauseFrame Frame, EntityType Type, string Subtype)> frames = ontology.Predicates
        .SelectMany(p => p.Clauses.Where(c => c.Thing is not null))
        .SelectMany(f => f.Lemmas.Select(l => (Lemma: l, Frame: f))).ToLookup(f => f.Lemma, f => (f.Frame, f.Frame.Thing!.Value.Type, f.Frame.Thing!.Value.Subtype));

    /// <summary>Nouns that tell no thing apart, as heads: part, plan, 方針.</summary>
    public IReadOnlySet<string> Vague { get; } = ontology.WordsOf("vague-things").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs of meeting somebody: 会談する.</summary>
    public IReadOnlySet<string> Meets { get; } = ontology.WordsOf("meets").ToHashSet(StringComparer.Ordinal);

    /// <summary>Verbs of going to see a place: 訪問する.</summary>
    public IReadOnlySet<string> Visits { get; } = ontology.WordsOf("visits").ToHashSet(StringComparer.Ordinal);

    /// <summary>Words before a noun that tell nothing apart: new, several.</summary>
    public IReadOnlySet<string> VagueModifiers { get; } = ontology.WordsOf("vague-modifiers").ToHashSet(StringComparer.OrdinalIgnoreCase);

    // 港湾運営: the noun before belongs to the word.
    private static bool IsJoined(Clause clause, Argument argument) => clause.Form.HasFlag(ClauseForm.Nominal) && argument.Marker.Length == 0;

    /// <summary>The words of a clause that are such things, each with what it is. The first class of verbs that names one decides.</summary>
    public IEnumerable<(int Word, EntityType Type, string Subtype)> Of(Clause clause) =>
        from told in frames[clause.Lemma]
        from argument in clause.Arguments
        where argument is { Back: 0, Word: >= 0, Path: ArgumentPath.Direct or ArgumentPath.Relative } && !IsJoined(clause, argument) && told.Frame.Object.Contains(argument.Role.ToString())
        select (argument.Word, told.Type, told.Subtype);
}
