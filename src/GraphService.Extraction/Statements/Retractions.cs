using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Sentences that take back the one before: That is a lie., だが、それは事実ではない。</summary>
internal static class Retractions
{
    // What says more speaks of something of its own.
    private const int Longest = 40;

    private static readonly ListedPattern Japanese = Listed(
        "^{retraction-openers}*(?:{retraction-of}(?:は|も))?{retraction-degrees}*{denial-false}(?:だ|い|である|です|だった|かった|という|する|した|して|な|も|。|$)");

    private static readonly ListedPattern English = Listed(
        @"^(?:But |However, )?{retraction-en-of} (?:is|was|turned out to be|proved) (?:\w+ly )?{denial-en-false}\b");

    /// <summary>Whether a sentence only says that what stands before it is not so.</summary>
    public static bool IsOne(Ontology ontology, string sentence) =>
        sentence.Length <= Longest && !sentence.Any(AnnotatedSentence.IsEntity)
        && (Japanese.In(ontology).IsMatch(sentence) || English.In(ontology).IsMatch(sentence));

    private static ListedPattern Listed(string template) => new(template, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);
}
