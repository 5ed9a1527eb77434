using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using GraphService.Ontologies;

namespace GraphService.Extraction.WordLists;

/// <summary>A list of the ontology as a set. Each ontology makes it once.</summary>
/// <param name="list">Its name.</param>
/// <param name="ignoresCase">Whether its words are meant in capitals too.</param>
internal sealed class ListedWords(string list, bool ignoresCase = false)
{
    private readonly ConditionalWeakTable<Ontology, FrozenSet<string>> made = [];

    /// <summary>The list's name.</summary>
    public string List => list;

    /// <summary>The words of an ontology.</summary>
    public FrozenSet<string> In(Ontology ontology) => made.GetValue(
        ontology, o => o.WordsOf(list).ToFrozenSet(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal));
}
