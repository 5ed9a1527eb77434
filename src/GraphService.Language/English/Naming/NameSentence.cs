using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;

namespace GraphService.Language.English.Naming;

/// <summary>What the name tagger looks at in a sentence.</summary>
internal sealed class NameSentence
{
    public NameSentence(WordForms forms, int[] tags, IReadOnlyList<TagLabel> labels, EnglishLexicon lexicon)
    {
        (Forms, Tags) = (forms, tags);
        (RunStart, RunEnd, Known) = (new int[forms.Count], new int[forms.Count], new uint[forms.Count]);
        Common = new int[forms.Count];
        Heads = Array.ConvertAll(forms.Exact, NameWords.HeadMask);
        Nouns = Array.ConvertAll(forms.Lower, NameWords.NounMask);
        FindRuns(labels);
        FindKnown(lexicon);
        var next = -1;
        for (var i = forms.Count - 1; i >= 0; i--)
        {
            Common[i] = next;
            if (labels[tags[i]].Class == Words.WordClass.Noun)
                next = i;
        }
    }

    public WordForms Forms { get; }

    /// <summary>Whether the sentence has a run of capitals at all.</summary>
    public bool HasRun { get; private set; }

    public int[] Tags { get; }

    /// <summary>The first word of the run of capitals that each word stands in; the word itself where it stands in none.</summary>
    public int[] RunStart { get; }

    /// <summary>The word behind the run; the word itself where it stands in none.</summary>
    public int[] RunEnd { get; }

    /// <summary>
    /// What the lexicon knows of the names that each word is in: of one word in the lower byte, of several above it, with 1 in 2^16
    /// where it is the first word of one.
    /// </summary>
    public uint[] Known { get; }

    /// <summary>What names each word ends, as bits.</summary>
    public uint[] Heads { get; }

    /// <summary>What each word calls a name beside it, as a bit.</summary>
    public uint[] Nouns { get; }

    /// <summary>The next common noun, -1 where there is none.</summary>
    public int[] Common { get; }

    private void FindRuns(IReadOnlyList<TagLabel> labels)
    {
        for (var i = 0; i < Forms.Count; i++)
            (RunStart[i], RunEnd[i]) = (i, i);
        for (var i = 0; i < Forms.Count;)
        {
            var end = i;
            while (end < Forms.Count && (IsCapital(labels, end) || (end > i && IsLink(labels, end))))
                end++;
            HasRun |= end > i;
            for (var at = i; at < end; at++)
                (RunStart[at], RunEnd[at]) = (i, end);
            i = Math.Max(end, i + 1);
        }
    }

    private bool IsCapital(IReadOnlyList<TagLabel> labels, int i) =>
        (char.IsUpper(Forms.FirstUnit[i]) && (i > 0 || labels[Tags[i]].Class is Words.WordClass.ProperNoun or Words.WordClass.Adjective)) ||
            labels[Tags[i]].Class == Words.WordClass.ProperNoun;

    private bool IsLink(IReadOnlyList<TagLabel> labels, int i) => Forms.FirstUnit[i] is '&' or '-' && i + 1 < Forms.Count && IsCapital(labels, i + 1);

    private void FindKnown(EnglishLexicon lexicon)
    {
        for (var start = 0; start < Forms.Count; start++)
        {
            var hash = 0u;
            for (var end = start; end < Forms.Count && end < start + EnglishLexicon.LongestName; end++)
            {
                hash = Hash.Mix(hash, Forms.Exact[end]);
                if (end == start && !char.IsUpper(Forms.FirstUnit[start]))
                    break;
                var known = (uint)lexicon.Name(hash);
                if (known == 0)
                    continue;
                Known[start] |= 1u << 16;
                for (var at = start; at <= end; at++)
                    Known[at] |= end == start ? known : known << 8;
            }
        }
    }
}
