using GraphService.Language.Japanese.Phrases;

namespace GraphService.Language.Japanese.Names;

/// <summary>Where a word stands in its bunsetsu: indexes of words, -1 for none.</summary>
/// <param name="First">The bunsetsu's first word.</param>
/// <param name="Head">Its last word of content, with its suffixes.</param>
/// <param name="Function">The first word after that.</param>
/// <param name="Next">The head of the next bunsetsu.</param>
/// <param name="Before">The head of the one before.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
internal readonly record struct PhrasePlace(int First, int Head, int Function, int Next, int Before, bool IsQuoted)
{
    public static PhrasePlace[] Of(WordView[] words, bool[] starts)
    {
        var heads = new List<(int First, int Head, int Function)>();
        for (int first = 0, end = 1; end <= words.Length; end++)
        {
            if (end < words.Length && !starts[end])
                continue;
            var head = end - 1;
            while (head > first && (words[head].IsFunction || words[head].Class.Conjugation == "サ変動詞"))
                head--;
            heads.Add((first, head, head + 1 < end ? head + 1 : -1));
            first = end;
        }

        var result = new PhrasePlace[words.Length];
        var depth = 0;
        for (int i = 0, phrase = 0; i < words.Length; i++)
        {
            if (i > 0 && starts[i])
                phrase++;
            depth = Math.Max(0, depth + (words[i].Text is "「" or "『" ? 1 : words[i].Text is "」" or "』" ? -1 : 0));
            var (first, head, function) = heads[phrase];
            var (before, next) = (phrase > 0 ? heads[phrase - 1].Head : -1, phrase + 1 < heads.Count ? heads[phrase + 1].Head : -1);
            result[i] = new PhrasePlace(first, head, function, next, before, depth > 0);
        }

        return result;
    }
}
