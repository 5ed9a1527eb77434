using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>
/// Words with capitals that name nothing: those that open an English sentence, months, currencies, words of headings and tables, abbreviations of
/// common nouns.
/// </summary>
internal sealed partial class OtherWords
{
    private readonly Ontology ontology;
    private readonly HashSet<string> functions;
    private readonly HashSet<string> openers;
    private readonly HashSet<string> offices;
    private readonly HashSet<string> ranks;
    private readonly HashSet<string> dates;
    private readonly HashSet<string> nouns;
    private readonly HashSet<string> all;
    private readonly HashSet<string> givenNames;

    public OtherWords(Ontology ontology)
    {
        this.ontology = ontology;
        (functions, openers, offices, ranks) = (Set("other-functions"), Set("other-openers"), Set("other-offices"), Set("other-ranks"));
        (dates, nouns) = (Set("other-dates"), Set("other-nouns"));
        givenNames = ontology.WordsOf("given-names").ToHashSet(StringComparer.Ordinal);
        all = [.. functions, .. openers, .. offices, .. ranks, .. dates, .. Set("other-currencies"), .. Set("other-headings"), .. nouns];

        HashSet<string> Set(string list) => ontology.WordsOf(list).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether none of the words can name anything: December 25, EUR 2.5bn, Figure A, AI.</summary>
    public bool IsAll(string text) => text.Split(' ').All(w => all.Contains(w.TrimEnd('.', ',')) || Figure().IsMatch(w));

    /// <summary>Whether words are a given name and one or two more, none of which names nothing: Peter Hall, Ana Maria Bel.</summary>
    public bool IsPersons(string words) => words.Split(' ') is { Length: 2 or 3 } name && givenNames.Contains(name[0])
        && Array.TrueForAll(name, w => w.Length > 1 && char.IsUpper(w[0]) && w.Any(char.IsLower) && !all.Contains(w));

    /// <summary>Whether a word is what others write of as a field: AI, ICT.</summary>
    public bool IsField(string word) => nouns.Contains(word);

    /// <summary>How much of what stands before a legal form is no part of the name: If, In March 2024.</summary>
    public int LengthBeforeFirm(string name)
    {
        var length = Length(name, (w, at) => functions.Contains(w) || Compound.In(ontology).IsMatch(w) || at > 0 && (dates.Contains(w) || Year().IsMatch(w)));
        // Senior VP Kestrel Corp.: words of rank belong to the office only.
        var office = Length(name[length..], (w, _) => offices.Contains(w) || ranks.Contains(w));
        return name.Substring(length, office).Split(' ').Any(offices.Contains) ? length + office : length;
    }

    /// <summary>Whether a word with a capital opens sentences rather than names.</summary>
    public bool IsOpener(string word) => functions.Contains(word) || openers.Contains(word) || dates.Contains(word);

    /// <summary>How much of some words with capitals only opens the sentence.</summary>
    public int LengthBefore(string words) =>
        Length(words, (w, at) => functions.Contains(w) || openers.Contains(w) || at > 0 && (dates.Contains(w) || Year().IsMatch(w)));

    private static int Length(string words, Func<string, int, bool> opens)
    {
        var at = 0;
        while (at < words.Length)
        {
            var end = words.IndexOf(' ', at) is var space and >= 0 ? space : words.Length;
            if (!opens(words[at..end].TrimEnd('.'), at))
                break;
            at = Math.Min(words.Length, end + 1);
        }
        return at;
    }

    [GeneratedRegex(@"^(?:[0-9][0-9.,\-]*(?:bn|mn|m|k|th|st|nd|rd|%)?|[A-Z])$", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    // Oslo-based Kestrel Inc.
    private static readonly ListedPattern Compound = new("-{compound-adjective-ends}$");

    [GeneratedRegex("^(?:19|20)[0-9]{2}$")]
    private static partial Regex Year();
}
