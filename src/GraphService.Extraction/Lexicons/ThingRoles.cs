using GraphService.Entities;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>Verbs of which what fills the object is a thing, also where it has no name and no telling noun: what is built is a project.</summary>
internal sealed class ThingRoles(Ontology ontology)
{
    private readonly ILookup<string, (ClauseFrame Frame, IReadOnlyList<string> Roles, EntityType Type, string Subtype)> frames = ontology.Predicates
        .SelectMany(p => p.Clauses).SelectMany(Told).SelectMany(f => f.Frame.Lemmas.Select(l => (Lemma: l, Told: f))).ToLookup(f => f.Lemma, f => f.Told);

    private static IEnumerable<(ClauseFrame Frame, IReadOnlyList<string> Roles, EntityType Type, string Subtype)> Told(ClauseFrame frame)
    {
        if (frame.Thing is { } thing)
            yield return (frame, frame.Object, thing.Type, thing.Subtype);
        if (frame.Doer is { } doer)
            yield return (frame, frame.Subject, doer.Type, doer.Subtype);
    }

    /// <summary>Nouns that tell no thing apart, as heads: part, plan, 方針.</summary>
    public IReadOnlySet<string> Vague { get; } = ontology.WordsOf("vague-things").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Nouns of meetings, which are told apart by who, where and when: talks.</summary>
    public IReadOnlySet<string> Meetings { get; } = ontology.WordsOf("meetings").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs of meeting somebody: 会談する.</summary>
    public IReadOnlySet<string> Meets { get; } = ontology.WordsOf("meets").ToHashSet(StringComparer.Ordinal);

    /// <summary>Verbs whose object says what is done: 会談に臨む.</summary>
    public IReadOnlySet<string> Carriers { get; } = ontology.WordsOf("carriers").ToHashSet(StringComparer.Ordinal);

    /// <summary>Verbs of going to see a place: 訪問する.</summary>
    public IReadOnlySet<string> Visits { get; } = ontology.WordsOf("visits").ToHashSet(StringComparer.Ordinal);

    /// <summary>Nouns that pass on what is done to what they are of: the idea of a joint railway.</summary>
    public IReadOnlySet<string> PassingOn { get; } = ontology.WordsOf("passing-on").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words before a noun that tell nothing apart: new, several.</summary>
    public IReadOnlySet<string> VagueModifiers { get; } = ontology.WordsOf("vague-modifiers").ToHashSet(StringComparer.OrdinalIgnoreCase);

    // 港湾運営: the noun before belongs to the word.
    private static bool IsJoined(Clause clause, Argument argument) => clause.Form.HasFlag(ClauseForm.Nominal) && argument.Marker.Length == 0;

    /// <summary>The words of a clause that are such things, each with what it is. The first class of verbs that names one decides.</summary>
    public IEnumerable<(int Word, EntityType Type, string Subtype)> Of(Sentence sentence, Clause clause) =>
        from told in frames[clause.Lemma]
        let named = clause.Arguments.Where(a => a is { Back: 0, Word: >= 0, Path: ArgumentPath.Direct or ArgumentPath.Relative }).ToList()
        // hold talks: the talks themselves; throw weight behind a scheme: the scheme.
        let via = named.Where(a => told.Frame.Via.Contains(sentence.Words[a.Word].Lemma)).ToList()
        where told.Frame.Via.Count == 0 || via.Count > 0
        from argument in via.Exists(a => told.Roles.Any(r => Roles.Fits(a, r))) ? via : named.Except(via)
        where !IsJoined(clause, argument) && told.Roles.Any(r => Roles.Fits(argument, r))
        select (argument.Word, told.Type, told.Subtype);
}
