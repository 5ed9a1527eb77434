using GraphService.Language.Clauses;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>Says who is meant where a predicate has no subject.</summary>
internal sealed class LeftOutReader(SlotWeights weights, IReadOnlyList<uint[]> senses)
{
    /// <summary>So many sentences before are looked at with all their nouns; of those before them only topics.</summary>
    public const int NearSentences = 2;

    /// <summary>Topics of so many sentences before are remembered.</summary>
    public const int MostSentences = 12;

    private const ClauseForm Voice = ClauseForm.Passive | ClauseForm.Causative | ClauseForm.Benefactive;
    private readonly FeatureList features = new();

    /// <summary>The best of the candidates, and by how much it is better than the next.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="before">The sentences before it, the last first.</param>
    /// <param name="predicate">What has no subject.</param>
    public (LeftOutCandidate Best, int Margin) Read(PhraseTree tree, IReadOnlyList<PhraseTree> before, Predicate predicate)
    {
        var (best, bestScore, second) = (LeftOutCandidate.Unspecified, int.MinValue, int.MinValue);
        foreach (var candidate in Candidates(tree, before, predicate))
        {
            Describe(features, tree, before, predicate, candidate, senses);
            var score = weights.Score(features.Items);
            if (score > bestScore)
                (best, bestScore, second) = (candidate, score, bestScore);
            else
                second = Math.Max(second, score);
        }

        return (best, second == int.MinValue ? 0 : bestScore - second);
    }

    public static IEnumerable<LeftOutCandidate> Candidates(PhraseTree tree, IReadOnlyList<PhraseTree> before, Predicate predicate)
    {
        yield return LeftOutCandidate.Unspecified;
        for (var i = 0; i < tree.Phrases.Count; i++)
            if (i != predicate.Phrase && tree.Phrases[i].IsNominal && tree.Heads[i] != predicate.Phrase)
                yield return new LeftOutCandidate(0, i);
        for (var back = 1; back <= Math.Min(before.Count, MostSentences); back++)
        {
            var earlier = before[back - 1];
            for (var i = 0; i < earlier.Phrases.Count; i++)
                if (earlier.Phrases[i].IsNominal && (back <= NearSentences || earlier.Phrases[i].Particle == "は"))
                    yield return new LeftOutCandidate(back, i);
        }
    }

    public static void Describe(
        FeatureList features, PhraseTree tree, IReadOnlyList<PhraseTree> before, Predicate predicate, LeftOutCandidate candidate, IReadOnlyList<uint[]> senses)
    {
        features.Clear();
        var own = tree.Words[predicate.Word];
        var kind = Hash.Mix((uint)predicate.Kind, (uint)(predicate.Form & Voice));
        if (candidate.Back < 0)
        {
            features.Add(1, kind);
            features.Add(2, own.Base, kind);
            features.Add(3, own.Sense, kind);
            features.Add(4, before.Count == 0 ? 1u : 0u, kind);
            features.Add(5, tree.Phrases[predicate.Phrase].Last.Fine, kind);
            return;
        }

        var source = candidate.Back == 0 ? tree : before[candidate.Back - 1];
        var view = source.Phrases[candidate.Phrase];
        var place = Hash.Mix(candidate.Back == 0 ? Within(tree, predicate, candidate.Phrase) : Earlier(source, candidate), Hash.Of(view.Particle));
        features.Add(11, place);
        features.Add(12, place, kind);
        features.Add(13, place, own.Base);
        features.Add(14, place, view.Head.Coarse);
        features.Add(15, own.Base, view.Head.Surface);
        features.Add(16, place, view.HasComma ? 1u : 0u, view.Head.Coarse);
        features.Add(17, place, tree.Phrases[predicate.Phrase].Last.Fine);
        features.Add(18, candidate.Back == 0 ? 1u : 0u, Hash.Of(source.MarkerOf(candidate.Phrase)), kind);
        features.Add(19, (uint)Math.Min(candidate.Back, 4), candidate.Phrase == 0 ? 1u : 0u, Hash.Of(view.Particle));
        features.Add(20, own.Sense, view.Head.Sense);
        foreach (var sense in senses[(int)view.Head.Sense])
        {
            features.Add(21, sense, kind);
            features.Add(22, sense, own.Base);
            features.Add(23, sense, place);
        }

        if (candidate.Back == 0)
            features.Add(24, (uint)Math.Clamp(predicate.Phrase - candidate.Phrase, -3, 8) + 3, Hash.Of(view.Particle));
    }

    // Whether it hangs on something that the predicate hangs on, how far up, and on which side it stands.
    private static uint Within(PhraseTree tree, Predicate predicate, int phrase)
    {
        var head = tree.Heads[phrase];
        var steps = 0;
        for (var at = predicate.Phrase; at >= 0 && steps < 6; at = tree.Heads[at], steps++)
        {
            if (at == head)
                return Hash.Mix(100, (uint)(Math.Min(steps, 3) * 2) + (phrase < predicate.Phrase ? 0u : 1u));
            if (at == phrase)
                return Hash.Mix(200, (uint)Math.Min(steps, 3));
        }

        return Hash.Mix(300, phrase < predicate.Phrase ? 0u : 1u);
    }

    private static uint Earlier(PhraseTree source, LeftOutCandidate candidate)
    {
        var head = source.Heads[candidate.Phrase];
        var toRoot = head < 0 ? 2u : source.Heads[head] < 0 ? 1u : 0u;
        return Hash.Mix(Hash.Mix(400, (uint)Math.Min(candidate.Back, 4)), toRoot);
    }
}
