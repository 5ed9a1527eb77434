using GraphService.Language.Japanese.Words;

namespace GraphService.Training.Japanese;

/// <summary>How many words are found, as they stand and with their class (part of speech and subclass).</summary>
internal sealed record WordMeasure(int Right, int Classed, int Found, int Gold)
{
    public double F => 2.0 * Right / (Found + Gold);

    public double ClassedF => 2.0 * Classed / (Found + Gold);

    public static WordMeasure Of(WordModel model, IReadOnlyList<KnpSentence> sentences)
    {
        var reader = model.Reader();
        var (right, classed, found, gold) = (0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var words = reader.Read(WordLetters.Of(sentence.Text), null);
            var spans = words.ToDictionary(word => (word.Start, word.End), word => model.Dictionary.Classes[word.Class].Tag);
            found += words.Count;
            gold += sentence.Words.Count;
            var start = 0;
            foreach (var word in sentence.Words)
            {
                var end = start + word.Surface.Length;
                if (spans.TryGetValue((start, end), out var tag))
                {
                    right++;
                    classed += tag == word.Tag ? 1 : 0;
                }

                start = end;
            }
        }

        return new WordMeasure(right, classed, found, gold);
    }
}
