namespace GraphService.Language.English.Naming;

/// <summary>
/// For each word with a capital, the longest run of capitals that it stands in anywhere in the document, and how often it is
/// written small.
/// </summary>
internal sealed class Repetitions
{
    private readonly Dictionary<uint, (int Length, NameSentence Sentence, int Word)> longest = [];
    private readonly Dictionary<uint, int> small = [];

    public Repetitions(IEnumerable<NameSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var forms = sentence.Forms;
            for (var i = 0; i < forms.Count; i++)
            {
                var length = sentence.RunEnd[i] - sentence.RunStart[i];
                if (length == 0 && char.IsLower(forms.FirstUnit[i]))
                    small[forms.Lower[i]] = small.GetValueOrDefault(forms.Lower[i]) + 1;
                if (length > 0 && length > longest.GetValueOrDefault(forms.Exact[i]).Length)
                    longest[forms.Exact[i]] = (length, sentence, i);
            }
        }
    }

    /// <summary>Where the word stands in its longest run; itself where it was in none.</summary>
    public (NameSentence Sentence, int Word) Longest(NameSentence sentence, int word) =>
        longest.TryGetValue(sentence.Forms.Exact[word], out var found) ? (found.Sentence, found.Word) : (sentence, word);

    /// <summary>How often it is written small, two at most.</summary>
    public uint Small(uint lower) => (uint)Math.Min(2, small.GetValueOrDefault(lower));
}
