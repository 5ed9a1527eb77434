using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GraphService.Extraction.Limits;
using GraphService.Ontologies;

namespace GraphService.Extraction.WordLists;

/// <summary>A pattern in which <c>{name}</c> stands for any word of the ontology's list of that name, the longest first. Each ontology makes it once.</summary>
internal sealed partial class ListedPattern
{
    private readonly ConditionalWeakTable<Ontology, Regex> made = [];
    private readonly ConditionalWeakTable<Ontology, Regex>.CreateValueCallback make;
    private readonly string template;

    public ListedPattern(string template, RegexOptions options = RegexOptions.None)
    {
        this.template = template;
        make = ontology => new Regex(
            List().Replace(template, m => $"(?:{WordPattern.AnyOf(ontology.WordsOf(m.Groups[1].Value))})"), options | RegexOptions.CultureInvariant,
            PatternTimeout.Limit);
    }

    /// <summary>The lists that it names.</summary>
    public IEnumerable<string> Lists => List().Matches(template).Select(m => m.Groups[1].Value);

    /// <summary>The pattern with an ontology's words.</summary>
    public Regex In(Ontology ontology) => made.GetValue(ontology, make);

    [GeneratedRegex(@"\{([a-z]+(?:-[a-z]+)+)\}")]
    private static partial Regex List();
}
