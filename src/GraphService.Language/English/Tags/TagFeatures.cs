using GraphService.Language.English.Lexicons;
using GraphService.Language.Learning;

namespace GraphService.Language.English.Tags;

/// <summary>What the tagger looks at.</summary>
internal static class TagFeatures
{
    private const uint Edge = 7;

    public static void Fill(FeatureList list, WordForms forms, int i, int tag1, int tag2)
    {
        list.Clear();
        var (word, previous, next) = (forms.Lower[i], At(forms.Lower, i - 1), At(forms.Lower, i + 1));
        var (t1, t2) = ((uint)(tag1 + 2), (uint)(tag2 + 2));
        list.Add(0);
        list.Add(1, word);
        list.Add(2, previous);
        list.Add(3, next);
        list.Add(4, At(forms.Lower, i - 2));
        list.Add(5, At(forms.Lower, i + 2));
        list.Add(6, t1);
        list.Add(7, t1, t2);
        list.Add(8, t1, word);
        list.Add(9, t1, next);
        list.Add(10, previous, word);
        list.Add(11, word, next);
        AddForm(list, forms, i, t1);
        AddLexicon(list, forms, i, t1);
    }

    private static void AddForm(FeatureList list, WordForms forms, int i, uint t1)
    {
        list.Add(12, forms.Suffix2[i]);
        list.Add(13, forms.Suffix3[i]);
        list.Add(14, forms.Suffix4[i]);
        list.Add(15, forms.Prefix3[i]);
        list.Add(16, forms.LastUnit[i]);
        list.Add(17, forms.Suffix3[i], t1);
        list.Add(18, At(forms.Suffix3, i + 1), forms.Suffix2[i]);
        list.Add(19, At(forms.Suffix3, i - 1), forms.Suffix2[i]);
        list.Add(20, forms.Shape[i], i == 0 ? 1u : 0);
        list.Add(21, forms.Shape[i], At(forms.Shape, i + 1));
        list.Add(22, At(forms.Shape, i - 1), forms.Shape[i]);
        list.Add(23, forms.Exact[i], i == 0 ? 1u : 0);
        list.Add(24, (forms.Glued[i] ? 1u : 0) + (i + 1 < forms.Count && forms.Glued[i + 1] ? 2u : 0), forms.Shape[i]);
    }

    private static void AddLexicon(FeatureList list, WordForms forms, int i, uint t1)
    {
        var here = LexiconBits.Classes(forms.Lexical[i]);
        var next = LexiconBits.Classes(At(forms.Lexical, i + 1));
        var isCapital = char.IsUpper(forms.FirstUnit[i]) ? 1u : 0;
        list.Add(25, here, isCapital);
        list.Add(26, here, t1);
        list.Add(27, here, next);
        list.Add(28, t1, here, next);
        list.Add(29, here, LexiconBits.Noun(forms.Lexical[i]), LexiconBits.Verb(forms.Lexical[i]));
        list.Add(30, LexiconBits.Classes(At(forms.Lexical, i - 1)), here);
        list.Add(31, next, LexiconBits.Classes(At(forms.Lexical, i + 2)), here);
        list.Add(32, forms.Suffix3[i], here, isCapital);
    }

    private static uint At(uint[] values, int i) => i < 0 || i >= values.Length ? Edge : values[i];
}
