namespace GraphService.Language.English.Reading;

/// <summary>The names of predicates.</summary>
internal static class Predicates
{
    /// <summary>The base form with the verb's particle: "set up", "take over".</summary>
    public static string Lemma(SentenceView view, int word)
    {
        var particle = view.Child(word, "compound:prt");
        return particle < 0 ? view.Lemma(word) : $"{view.Lemma(word)} {view.Lemma(particle)}";
    }
}
