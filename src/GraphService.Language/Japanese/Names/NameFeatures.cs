using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Names;

/// <summary>What speaks for a word being in a name.</summary>
internal static class NameFeatures
{
    /// <summary>The features of each word.</summary>
    /// <param name="words">Of the sentence.</param>
    /// <param name="starts">For each word whether it begins a bunsetsu.</param>
    /// <param name="senses">What each number of a sense means, as hashes of its categories.</param>
    public static uint[][] Of(WordView[] words, bool[] starts, IReadOnlyList<uint[]> senses)
    {
        var list = new FeatureList();
        var result = new uint[words.Length][];
        var frames = PhrasePlace.Of(words, starts);
        for (var i = 0; i < words.Length; i++)
        {
            list.Clear();
            Own(list, words, i);
            Near(list, words, i);
            Senses(list, words, i, senses);
            Frame(list, words, i, frames[i]);
            result[i] = list.Items.ToArray();
        }

        return result;
    }

    /// <summary>What another tagger says of each word.</summary>
    /// <param name="words">Of the sentence.</param>
    /// <param name="hints">The label that the other gave each word.</param>
    public static uint[][] OfHints(WordView[] words, int[] hints)
    {
        var list = new FeatureList();
        var result = new uint[words.Length][];
        for (var i = 0; i < words.Length; i++)
        {
            list.Clear();
            Hints(list, words, hints, i);
            result[i] = list.Items.ToArray();
        }

        return result;
    }

    private static WordView At(WordView[] words, int index) => index >= 0 && index < words.Length ? words[index] : WordView.Border;

    private static void Own(FeatureList list, WordView[] words, int i)
    {
        var word = words[i];
        list.Add(1);
        list.Add(2, word.Surface);
        list.Add(3, word.Coarse);
        list.Add(4, word.Letters, (uint)Math.Min(word.Text.Length, 5));
        list.Add(5, word.Surface, word.Coarse);
        if (word.Text.Length > 0)
        {
            list.Add(6, word.Text[^1]);
            list.Add(7, word.Text[0]);
        }

        if (word.Text.Length > 1)
        {
            list.Add(8, word.Text[^2], word.Text[^1]);
            list.Add(9, word.Text[0], word.Text[1]);
        }
    }

    private static void Near(FeatureList list, WordView[] words, int i)
    {
        var (left, right) = (At(words, i - 1), At(words, i + 1));
        var word = words[i];
        list.Add(11, left.Surface);
        list.Add(12, right.Surface);
        list.Add(15, left.Coarse, word.Coarse);
        list.Add(16, word.Coarse, right.Coarse);
        list.Add(17, left.Coarse, word.Coarse, right.Coarse);
        list.Add(18, left.Surface, word.Surface);
        list.Add(19, word.Surface, right.Surface);
        list.Add(20, left.Letters, word.Letters, right.Letters);
    }

    private static void Senses(FeatureList list, WordView[] words, int i, IReadOnlyList<uint[]> senses)
    {
        for (var offset = -2; offset <= 2; offset++)
        {
            if (i + offset < 0 || i + offset >= words.Length)
                continue;
            foreach (var sense in senses[(int)words[i + offset].Sense])
                list.Add(31, (uint)(offset + 2), sense);
        }

        list.Add(32, At(words, i - 1).Sense, words[i].Sense);
        list.Add(33, words[i].Sense, At(words, i + 1).Sense);
        list.Add(34, words[i].Sense, words[i].Coarse);
    }

    private static void Frame(FeatureList list, WordView[] words, int i, PhrasePlace frame)
    {
        var head = At(words, frame.Head);
        list.Add(41, head.Surface, frame.Head == i ? 1u : 0u);
        list.Add(42, head.Sense, frame.Head == i ? 1u : 0u);
        list.Add(43, At(words, frame.Function).Lexical);
        list.Add(44, At(words, frame.Function).Lexical, At(words, frame.Next).Base);
        list.Add(45, At(words, frame.Next).Surface);
        list.Add(46, (uint)Math.Min(i - frame.First, 4), (uint)Math.Min(Math.Max(frame.Head - i, 0), 4));
        list.Add(47, frame.IsQuoted ? 1u : 0u, words[i].Coarse);
        if (head.Text.Length > 0)
            list.Add(49, head.Text[^1], frame.Head == i ? 1u : 0u);
        list.Add(50, At(words, frame.First).Coarse, head.Coarse, words[i].Coarse);
    }

    private static void Hints(FeatureList list, WordView[] words, int[] hints, int i)
    {
        var (left, own, right) = (i > 0 ? hints[i - 1] : -1, hints[i], i + 1 < hints.Length ? hints[i + 1] : -1);
        list.Add(61, (uint)own);
        list.Add(62, (uint)own, words[i].Coarse);
        list.Add(63, (uint)left, (uint)own);
        list.Add(64, (uint)own, (uint)right);
        list.Add(65, (uint)own, words[i].Surface);
        list.Add(66, (uint)own, words[i].Sense);
    }
}
