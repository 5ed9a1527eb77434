using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Phrases;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>The bunsetsu of a sentence with their tree, as the reader of arguments walks it.</summary>
internal sealed class PhraseTree
{
    private readonly List<int>[] children;

    public PhraseTree(WordView[] words, IReadOnlyList<PhraseView> phrases, int[] heads, IReadOnlyList<PhraseLink> links)
    {
        (Words, Phrases, Heads, Links) = (words, phrases, heads, links);
        children = [.. phrases.Select(_ => new List<int>())];
        for (var i = 0; i < heads.Length; i++)
            if (heads[i] >= 0)
                children[heads[i]].Add(i);
        PhraseOf = new int[words.Length];
        for (var i = 0; i < phrases.Count; i++)
            Array.Fill(PhraseOf, i, phrases[i].First, phrases[i].End - phrases[i].First);
    }

    public WordView[] Words { get; }

    public IReadOnlyList<PhraseView> Phrases { get; }

    public int[] Heads { get; }

    public IReadOnlyList<PhraseLink> Links { get; }

    /// <summary>The bunsetsu of each word.</summary>
    public int[] PhraseOf { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<int> ChildrenOf(int phrase) => children[phrase];

    /// <summary>All particles of a bunsetsu, joined: へ and の are への.</summary>
    public string MarkerOf(int phrase)
    {
        var view = Phrases[phrase];
        var marker = "";
        for (var i = view.HeadWord + 1; i < view.End; i++)
            if (Words[i].Class.Part == "助詞")
                marker += Words[i].Text;
        return marker;
    }

    /// <summary>What a verb that stands for a particle is with what stands before it: に and よる are によって; null for another verb.</summary>
    public string? CompoundParticle(int phrase)
    {
        if (phrase == 0 || Heads[phrase - 1] != phrase || !Phrases[phrase - 1].IsNominal)
            return null;
        var view = Phrases[phrase];
        return view.Head.Class.Part == "動詞" ? CompoundParticles.Of(MarkerOf(phrase - 1), view.Head.Text, view.Head.Class.Form) : null;
    }
}
