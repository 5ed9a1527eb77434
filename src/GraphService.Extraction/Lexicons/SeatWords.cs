using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Limits;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>English phrases between a name and a place that say what has its seat there: a Finnish maker of robots, the Nairobi-based insurer.</summary>
internal sealed class SeatWords
{
    // No verb and no preposition: those begin another phrase.
    private const string Plain = "(?!of |for |in |with |to |on |and |the |by |from |at |that |as )";

    public SeatWords(Ontology ontology)
    {
        var beside = ontology.Heads.Where(h => h is { Beside: true, Type: EntityType.Company or EntityType.Organization }).SelectMany(h => h.En);
        var nouns = WordPattern.AnyOf(ontology.WordsOf("seated-nouns").Concat(beside).Except(ontology.WordsOf("seatless-nouns")).Distinct()) + "|[a-z-]*maker";
        DescribesFirm = Made($@"^ (?:[A-Za-z&-]+ ){{0,5}}?(?:{nouns})\b");
        DescribedIn = Made($@"^(?:,| is| was) (?:an?|the) (?:[A-Za-z&-]+ ){{0,5}}?(?:{nouns})(?: of [a-z ]{{1,30}})? (?:in|from|out of) (?:the )?$");
        Descriptor = Made($@"^ (?:[A-Za-z&-]+ ){{0,4}}?(?:{nouns}),? ?[“""]?$");
        BasedBefore = Made(@"^(?:-based|-headquartered) (?:[A-Za-z&-]+ ){0,5}[“""]?$"
            + $@"|^['’]s? (?:{Plain}[A-Za-z&-]+ ){{0,4}}?(?:(?:{nouns}),? )?[“""]?$|^ (?:[a-z&-]+ ){{0,3}}(?:{nouns}) $");
    }

    /// <summary>Behind the adjective of a state: " maker of robots".</summary>
    public Regex DescribesFirm { get; }

    /// <summary>Between a name and a place: ", an insurer in ".</summary>
    public Regex DescribedIn { get; }

    /// <summary>Between a place and a name: " insurer ".</summary>
    public Regex Descriptor { get; }

    /// <summary>The same with what says so: "-based ", "'s largest bank, ".</summary>
    public Regex BasedBefore { get; }

    private static Regex Made(string pattern) => new(pattern, RegexOptions.CultureInvariant, PatternTimeout.Limit);
}
