using GraphService.Ontologies;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>Words that stand for others in a clause, by their base forms.</summary>
/// <param name="Through">Nouns that stand for what they are of: shares of Kestrel are Kestrel.</param>
/// <param name="Makings">Deeds whose nouns stand for what is made: 作業部会の設置.</param>
/// <param name="Carriers">Verbs whose object says what is done: 建設を進める.</param>
/// <param name="Ahead">Times to come: 来年.</param>
/// <param name="Declaring">Verbs of saying what one will do: 発表する.</param>
/// <param name="Once">Deeds that are done once: 建てる.</param>
/// <param name="Explained">Nouns that a verb before them explains: 借り入れる契約.</param>
/// <param name="PassingOn">English nouns that stand for what they are of, and not for whose they are: the idea of a joint railway.</param>
/// <param name="Officials">English nouns of those who act for whom they are of: the ministers of Kenya and Oman.</param>
/// <param name="Habitual">Words of what is done again and again: 毎年.</param>
/// <param name="Naming">English words between a noun and the name of what it says: called.</param>
internal sealed record ClauseWords(
    IReadOnlySet<string> Through, IReadOnlySet<string> Makings, IReadOnlySet<string> Carriers, IReadOnlySet<string> Ahead, IReadOnlySet<string> Declaring,
    IReadOnlySet<string> Once, IReadOnlySet<string> Explained, IReadOnlySet<string> PassingOn, IReadOnlySet<string> Officials,
    IReadOnlySet<string> Habitual, IReadOnlySet<string> Naming)
{
    public static ClauseWords Of(Ontology ontology)
    {
        return new ClauseWords(
            List("through"), List("makings"), List("carriers"), List("ahead"), List("declaring"), List("once"), List("explained"), List("passing-on"),
            new HashSet<string>(List("officials"), StringComparer.OrdinalIgnoreCase), List("habitual"),
            List("naming"));

        HashSet<string> List(string name) => [.. ontology.WordsOf(name)];
    }
}
