using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;

namespace GraphService.Language.English.Naming;

/// <summary>What the name tagger looks at.</summary>
internal static class NameFeatures
{
    private const uint Edge = 9;

    public static void Fill(FeatureList list, NameSentence sentence, Repetitions document, int i)
    {
        list.Clear();
        AddWords(list, sentence.Forms, i);
        AddShapes(list, sentence.Forms, i);
        AddClasses(list, sentence, i);
        AddRun(list, sentence, i);
        AddTypes(list, sentence, document, i);
        AddDocument(list, sentence, document, i);
    }

    /// <summary>The features of a label after another.</summary>
    public static void FillStep(FeatureList list, NameSentence sentence, int i, int before)
    {
        list.Clear();
        list.Add(90, (uint)before + 1);
        list.Add(91, (uint)before + 1, sentence.Forms.Lower[i]);
        list.Add(92, (uint)before + 1, sentence.Forms.Shape[i], (uint)sentence.Tags[i]);
    }

    private static void AddWords(FeatureList list, WordForms forms, int i)
    {
        var lower = forms.Lower;
        list.Add(0);
        list.Add(1, lower[i]);
        list.Add(2, At(lower, i - 1));
        list.Add(3, At(lower, i + 1));
        list.Add(4, At(lower, i - 2));
        list.Add(5, At(lower, i + 2));
        list.Add(6, At(lower, i - 1), lower[i]);
        list.Add(7, lower[i], At(lower, i + 1));
        list.Add(8, At(lower, i - 2), At(lower, i - 1));
        list.Add(9, At(lower, i + 1), At(lower, i + 2));
        list.Add(10, forms.Exact[i]);
    }

    private static void AddShapes(FeatureList list, WordForms forms, int i)
    {
        var shape = forms.Shape;
        list.Add(11, shape[i], i == 0 ? 1u : 0);
        list.Add(12, shape[i], At(shape, i + 1));
        list.Add(13, At(shape, i - 1), shape[i]);
        list.Add(14, At(shape, i - 1), shape[i], At(shape, i + 1));
        list.Add(15, forms.Suffix3[i], shape[i]);
        list.Add(16, forms.Suffix4[i], shape[i]);
        list.Add(17, forms.Prefix3[i], shape[i]);
        list.Add(18, forms.Suffix2[i], shape[i]);
    }

    private static void AddClasses(FeatureList list, NameSentence sentence, int i)
    {
        var (tags, lexical, known) = (sentence.Tags, sentence.Forms.Lexical, sentence.Known);
        var (here, before, after) = ((uint)tags[i], i > 0 ? (uint)tags[i - 1] : 999, i + 1 < tags.Length ? (uint)tags[i + 1] : 999);
        list.Add(20, here);
        list.Add(21, before, here);
        list.Add(22, here, after);
        list.Add(23, before, here, after);
        list.Add(24, LexiconBits.Classes(lexical[i]), here);
        list.Add(25, LexiconBits.Noun(lexical[i]), here);
        list.Add(26, LexiconBits.Noun(At(lexical, i + 1)), here);
        list.Add(27, LexiconBits.Noun(At(lexical, i - 1)), here);
        list.Add(28, known[i] & 0xFF, here);
        list.Add(29, (known[i] >> 8) & 0xFF, (known[i] >> 16) & 1);
        list.Add(30, At(known, i + 1) & 0xFFFF, here);
        list.Add(31, At(known, i - 1) & 0xFFFF, here);
        list.Add(32, known[i] & 0xFF, At(known, i + 1) & 0xFF, At(known, i - 1) & 0xFF);
        list.Add(33, known[i] & 0xFF, At(sentence.Forms.Lower, i + 1));
        list.Add(34, known[i] & 0xFF, At(sentence.Forms.Lower, i - 1));
    }

    private static void AddRun(FeatureList list, NameSentence sentence, int i)
    {
        var (start, end) = (sentence.RunStart[i], sentence.RunEnd[i]);
        if (start == end)
            return;
        var (lower, known) = (sentence.Forms.Lower, sentence.Known);
        var place = (uint)Math.Min(3, i - start);
        list.Add(40, lower[end - 1], place);
        list.Add(41, lower[start], place);
        list.Add(42, At(lower, start - 1), place);
        list.Add(43, At(lower, end), place);
        list.Add(44, (uint)Math.Min(5, end - start), place);
        list.Add(45, known[start] & 0xFFFF, known[end - 1] & 0xFFFF, place);
        list.Add(46, LexiconBits.Noun(sentence.Forms.Lexical[end - 1]), place);
        list.Add(47, At(lower, start - 1), At(lower, end));
        list.Add(48, At(lower, start - 2), At(lower, start - 1));
        list.Add(49, LexiconBits.Noun(At(sentence.Forms.Lexical, end)), LexiconBits.Verb(At(sentence.Forms.Lexical, end)), place);
        list.Add(50, LexiconBits.Noun(At(sentence.Forms.Lexical, start - 1)), place);
        var common = sentence.Common[end - 1];
        if (common >= 0 && common - end < 4)
            list.Add(51, LexiconBits.Noun(sentence.Forms.Lexical[common]), (uint)(common - end), At(lower, end));
    }

    private static void AddTypes(FeatureList list, NameSentence sentence, Repetitions document, int i)
    {
        var heads = sentence.Heads;
        list.Add(70, heads[i], At(heads, i + 1), At(heads, i - 1));
        var (start, end) = (sentence.RunStart[i], sentence.RunEnd[i]);
        if (start == end)
            return;
        var (place, last) = ((uint)Math.Min(3, i - start), i == end - 1 ? 1u : 0);
        var (other, word) = document.Longest(sentence, i);
        var common = sentence.Common[end - 1];
        var beside = common >= 0 && common - end < 5 ? sentence.Nouns[common] : 0;
        list.Add(71, heads[end - 1], place, last);
        list.Add(72, heads[start], place, last);
        list.Add(73, other.Heads[other.RunEnd[word] - 1], other.Heads[other.RunStart[word]], place);
        list.Add(74, beside, place, heads[end - 1]);
        list.Add(75, At(sentence.Nouns, start - 1), place, heads[end - 1]);
        list.Add(76, heads[end - 1], At(sentence.Forms.Lower, start - 1));
        list.Add(77, heads[end - 1], (uint)Math.Min(4, end - start), sentence.Known[i] & 0xFF);
    }

    private static void AddDocument(FeatureList list, NameSentence sentence, Repetitions document, int i)
    {
        var small = document.Small(sentence.Forms.Lower[i]);
        list.Add(60, small, sentence.Forms.Shape[i]);
        if (sentence.RunStart[i] == sentence.RunEnd[i])
            return;
        var (other, word) = document.Longest(sentence, i);
        var (start, end) = (other.RunStart[word], other.RunEnd[word]);
        var place = (uint)Math.Min(3, word - start) + (word == end - 1 ? 4u : 0);
        var lower = other.Forms.Lower;
        list.Add(61, lower[end - 1], place);
        list.Add(62, lower[start], place);
        list.Add(63, other.Known[start] & 0xFFFF, other.Known[end - 1] & 0xFFFF, place);
        list.Add(64, At(lower, start - 1), place);
        list.Add(65, At(lower, end), place);
        list.Add(66, LexiconBits.Noun(other.Forms.Lexical[end - 1]), place, (uint)Math.Min(4, end - start));
        list.Add(67, LexiconBits.Noun(At(other.Forms.Lexical, start - 1)), place);
    }

    private static uint At(uint[] values, int i) => i < 0 || i >= values.Length ? Edge : values[i];
}
