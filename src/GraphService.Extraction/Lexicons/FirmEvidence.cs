using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>What tells that English words with capitals name a firm: what only firms have and do.</summary>
internal sealed class FirmEvidence
{
    private const string Possession = "['’]s {firm-possessions}|, whose shares";
    private readonly Regex before;
    private readonly Regex after;

    public FirmEvidence(Ontology ontology)
    {
        var nouns = WordPattern.AnyOf(ontology.Heads.Where(h => h is { Beside: true, Type: EntityType.Company }).SelectMany(h => h.En));
        var apposition = $@",? \(?(?:an?|the) [^,.;]{{0,60}}?\b(?:{nouns})\b| is an? [^,.;]{{0,60}}?\b(?:{nouns})\b";
        before = new ListedPattern($@"\b(?:{nouns}|{{firm-relations}}) $").In(ontology);
        after = new ListedPattern($@"^(?:{Possession}|{apposition}| {{firm-own}}\b| {{firm-deeds}}\b)").In(ontology);
    }

    /// <summary>Whether it is told by what stands beside them: the startup Kestrel, shares of Kestrel, Kestrel raised $5 million.</summary>
    public bool Tells(string textBefore, string textAfter) => before.IsMatch(textBefore) || after.IsMatch(textAfter);
}
