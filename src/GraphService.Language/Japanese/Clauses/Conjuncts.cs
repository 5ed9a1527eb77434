using GraphService.Language.Phrases;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>What is coordinated with a noun.</summary>
internal static class Conjuncts
{
    /// <summary>The head words of those that share its role: A and B in AやBとCが.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="phrase">The bunsetsu of the noun.</param>
    /// <param name="predicate">The bunsetsu of the predicate, which is none of them.</param>
    public static IEnumerable<int> Of(PhraseTree tree, int phrase, int predicate)
    {
        var next = new Stack<int>([phrase]);
        while (next.TryPop(out var at))
            foreach (var child in tree.ChildrenOf(at))
            {
                if (child == predicate || !IsParallelNoun(tree, child) || HasOwnRole(tree, child))
                    continue;
                yield return tree.Phrases[child].HeadWord;
                next.Push(child);
            }
    }

    /// <summary>Whether a coordinated noun has a particle that says another role than that of the noun it hangs on.</summary>
    public static bool HasOwnRole(PhraseTree tree, int phrase) =>
        IsParallelNoun(tree, phrase) && tree.MarkerOf(phrase) is "から" or "まで" or "で" or "に" or "へ" or "を" or "が" or "は";

    private static bool IsParallelNoun(PhraseTree tree, int phrase) => tree.Links[phrase] == PhraseLink.Parallel && tree.Phrases[phrase].IsNominal;
}
