namespace GraphService.Training.English;

/// <summary>A sentence of a CoNLL-U file. Heads count from 0, the root is -1.</summary>
internal sealed record TreebankSentence(string Id, string Document, string Text, IReadOnlyList<TreebankWord> Words)
{
    /// <summary>Whether no two arcs cross, the root's among them.</summary>
    public bool IsProjective()
    {
        for (var word = 0; word < Words.Count; word++)
        {
            var head = Words[word].Head;
            if (head < 0)
                continue;
            for (var between = Math.Min(word, head) + 1; between < Math.Max(word, head); between++)
            {
                if (!IsUnder(between, head) && !IsUnder(between, word))
                    return false;
            }
        }

        return true;
    }

    private bool IsUnder(int word, int head)
    {
        for (; word >= 0; word = Words[word].Head)
        {
            if (word == head)
                return true;
        }

        return false;
    }
}
