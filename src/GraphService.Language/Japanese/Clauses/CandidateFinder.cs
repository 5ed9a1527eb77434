namespace GraphService.Language.Japanese.Clauses;

/// <summary>Finds what stands where a role of a predicate is filled.</summary>
internal static class CandidateFinder
{
    public static List<Candidate> Of(PhraseTree tree, Predicate predicate)
    {
        var candidates = new List<Candidate>();
        var view = tree.Phrases[predicate.Phrase];
        AddJoined(candidates, tree, predicate);
        if (predicate.Word != view.HeadWord)
            return candidates;
        var outer = predicate.Phrase + 1 < tree.Phrases.Count && FormReader.IsModal(tree, predicate.Phrase + 1) ? tree.ChildrenOf(predicate.Phrase + 1) : [];
        foreach (var child in tree.ChildrenOf(predicate.Phrase).Concat(outer).Order())
        {
            if (tree.Phrases[child].IsNominal)
                AddWithConjuncts(candidates, tree, child);
            else if (tree.CompoundParticle(child) is { } particle)
                candidates.Add(new Candidate(tree.Phrases[child - 1].HeadWord, child - 1, CandidateKind.Compound, particle));
        }

        var head = tree.Heads[predicate.Phrase];
        if (outer.Count == 0 && predicate.Kind != PredicateKind.Nominal && view.IsAttributive && head >= 0 && IsModified(tree, head))
            candidates.Add(new Candidate(tree.Phrases[head].HeadWord, head, CandidateKind.Relative, ""));
        return candidates;
    }

    // 東京から大阪へ: coordinated, but each with a particle that says a role of its own.
    private static void AddWithConjuncts(List<Candidate> candidates, PhraseTree tree, int phrase)
    {
        foreach (var child in tree.ChildrenOf(phrase))
            if (Conjuncts.HasOwnRole(tree, child))
                candidates.Add(new Candidate(tree.Phrases[child].HeadWord, child, CandidateKind.Child, tree.MarkerOf(child)));
        candidates.Add(new Candidate(tree.Phrases[phrase].HeadWord, phrase, CandidateKind.Child, tree.MarkerOf(phrase)));
    }

    private static bool IsModified(PhraseTree tree, int phrase) =>
        tree.CompoundParticle(phrase) is null && tree.Phrases[phrase].Head.Class.Part is "名詞" or "指示詞" or "接尾辞";

    private static void AddJoined(List<Candidate> candidates, PhraseTree tree, Predicate predicate)
    {
        var word = tree.Words[predicate.Word];
        if (word.Class.Subclass != "サ変名詞")
            return;
        for (var i = predicate.Word - 1; i >= tree.Phrases[predicate.Phrase].First; i--)
            if (tree.Words[i].Class.Part == "名詞")
            {
                candidates.Add(new Candidate(i, predicate.Phrase, CandidateKind.Joined, ""));
                return;
            }
    }
}
