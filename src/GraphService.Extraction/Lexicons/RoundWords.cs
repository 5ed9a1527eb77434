using System.Text.RegularExpressions;
using GraphService.Extraction.Limits;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>How texts tell of rounds of investment.</summary>
internal sealed class RoundWords
{
    private readonly Regex told;
    private readonly Regex other;
    private readonly Regex joined;
    private readonly Regex name;

    public RoundWords(Ontology ontology)
    {
        told = Words("round-told");
        other = Words("round-other");
        joined = Words("round-joined");
        name = new Regex($"(?<![A-Za-z])(?:(?<round>(?:{AnyOf("round-lettered")}) ?[A-H](?:[1-9]|'|\\+)?(?:エクステンション| [Ee]xtension)?)(?![A-Za-z])"
            + $"|(?<round>{AnyOf("round-named")})(?= ?(?:{AnyOf("round-noun")})))", RegexOptions.CultureInvariant, PatternTimeout.Limit);

        Regex Words(string list) => new($"(?:(?<![A-Za-z])(?=[A-Za-z])|(?![A-Za-z]))(?:{AnyOf(list)})(?:(?<=[A-Za-z])(?![A-Za-z])|(?<![A-Za-z]))",
            RegexOptions.CultureInvariant, PatternTimeout.Limit);
        string AnyOf(string list) => WordPattern.AnyOf(ontology.WordsOf(list));
    }

    /// <summary>Whether a sentence tells of a round.</summary>
    public bool Tells(string sentence) => told.IsMatch(sentence) || name.IsMatch(sentence);

    /// <summary>Whether a sentence says that somebody put in with others: led, 参加.</summary>
    public bool Joins(string sentence) => joined.IsMatch(sentence) || Tells(sentence);

    /// <summary>Whether it tells of other money, so that its sums are not the round's.</summary>
    public bool TellsOther(string sentence) => other.IsMatch(sentence);

    /// <summary>The rounds that a sentence names, as it does: Series B.</summary>
    public IEnumerable<string> NamesIn(string sentence) => name.Matches(sentence).Select(m => m.Groups["round"].Value);
}
