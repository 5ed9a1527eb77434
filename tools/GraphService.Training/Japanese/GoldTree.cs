using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Phrases;

namespace GraphService.Training.Japanese;

/// <summary>The annotated tree over found words.</summary>
internal static class GoldTree
{
    /// <summary>Null where a bunsetsu of the annotation begins within a word.</summary>
    public static PhraseTree? Of(ReadSentence sentence)
    {
        if (sentence.Projected() is not { } starts)
            return null;
        return new PhraseTree(sentence.Views, PhraseView.Of(sentence.Views, starts), sentence.Heads(), [.. sentence.Gold.Bunsetsu.Select(LinkOf)]);
    }

    private static PhraseLink LinkOf(KnpPhrase phrase) => phrase.Link switch
    {
        'P' => PhraseLink.Parallel,
        'A' => PhraseLink.Apposition,
        _ => PhraseLink.Dependent,
    };
}
