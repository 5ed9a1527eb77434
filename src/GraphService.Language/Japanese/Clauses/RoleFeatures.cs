using GraphService.Language.Clauses;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>What speaks for a candidate filling a role.</summary>
internal static class RoleFeatures
{
    private const ClauseForm Voice = ClauseForm.Passive | ClauseForm.Causative | ClauseForm.Benefactive;

    /// <param name="features">Cleared and filled.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="predicate">Whose roles are filled.</param>
    /// <param name="candidates">Its candidates.</param>
    /// <param name="at">The one that is looked at.</param>
    /// <param name="senses">The categories of each sense.</param>
    public static void Describe(
        FeatureList features, PhraseTree tree, Predicate predicate, IReadOnlyList<Candidate> candidates, int at, IReadOnlyList<uint[]> senses)
    {
        features.Clear();
        var candidate = candidates[at];
        var (own, filler) = (tree.Words[predicate.Word], tree.Words[candidate.Word]);
        var place = Hash.Mix(Hash.Of(candidate.Marker), (uint)candidate.Kind);
        var kind = (uint)predicate.Kind;
        var voice = (uint)(predicate.Form & Voice);
        var others = Others(candidates, at);
        features.Add(1, place, kind);
        features.Add(2, place, kind, voice);
        features.Add(3, place, own.Base, voice);
        features.Add(4, place, own.Base, others);
        features.Add(5, place, kind, others, voice);
        features.Add(6, place, kind, filler.Coarse);
        features.Add(7, place, filler.Surface);
        features.Add(8, place, own.Base, filler.Coarse);
        features.Add(9, place, own.Base, filler.Surface);
        features.Add(10, place, kind, candidate.Phrase == predicate.Phrase - 1 ? 1u : 0u, others);
        features.Add(11, place, own.Sense, filler.Coarse);
        features.Add(12, place, own.Fine, tree.Phrases[predicate.Phrase].Last.Fine);
        features.Add(13, place, (uint)filler.Letters, kind);
        foreach (var sense in senses[(int)filler.Sense])
        {
            features.Add(21, place, sense, kind);
            features.Add(22, place, sense, own.Base, voice);
            features.Add(23, place, sense, others, voice);
        }

        var suffix = candidate.Word + 1 < tree.Words.Length ? tree.Words[candidate.Word + 1] : filler;
        if (suffix.Class.Part == "接尾辞")
            features.Add(24, place, suffix.Surface, kind);
    }

    // Which of が を に stand with other candidates.
    private static uint Others(IReadOnlyList<Candidate> candidates, int at)
    {
        var found = 0u;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (i == at)
                continue;
            found |= candidates[i].Marker switch
            {
                "が" => 1u,
                "を" => 2u,
                "に" => 4u,
                "は" or "も" => 8u,
                _ => 0u,
            };
        }

        return found;
    }
}
