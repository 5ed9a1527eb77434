using System.Text.RegularExpressions;
using GraphService.Extraction.Limits;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>
/// Names that only say what something is, with quotation marks or capitals too: 共同声明, 行動計画, 新会社, Joint Statement. Two of them need not be
/// one thing.
/// </summary>
internal sealed class GenericNames(Ontology ontology, ThingHeads things)
{
    private readonly HashSet<string> english = ontology.WordsOf("generic-words").ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly Regex modifiers = new(
        $"^(?:{WordPattern.AnyOf(ontology.WordsOf("generic-modifiers"))}|第[0-9一二三四五六七八九十]+[次回期])*$", RegexOptions.CultureInvariant, PatternTimeout.Limit);

    /// <summary>Whether a name tells nothing of whose it is.</summary>
    public bool Contains(string name) =>
        name.Split(' ').All(english.Contains) || things.AtEnd(name) is { } head && modifiers.IsMatch(name[..^head.Length]);
}
