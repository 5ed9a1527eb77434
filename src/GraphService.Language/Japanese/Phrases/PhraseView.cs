using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Phrases;

/// <summary>A bunsetsu as the parser sees it.</summary>
internal sealed class PhraseView
{
    public PhraseView(ReadOnlySpan<WordView> words, int first, int end)
    {
        (First, End) = (first, end);
        HeadWord = HeadOf(words, first, end);
        Head = words[HeadWord];
        var verb = HeadWord + 1 < end && words[HeadWord + 1].Text == Becoming ? HeadWord + 2 : HeadWord + 1;
        IsVerbalNoun = verb < end && Does(words[verb]);
        IsBecoming = IsVerbalNoun && verb > HeadWord + 1;
        Coarse = IsVerbalNoun ? words[verb].Coarse : Head.Coarse;
        FirstWord = words[first];
        var function = 2u;
        Last = Head;
        for (var i = HeadWord + 1; i < end; i++)
        {
            if (words[i].IsPunctuation)
            {
                HasComma |= words[i].Class.Subclass == "読点";
                HasClosing |= words[i].Class.Subclass == "括弧終";
                HasStop |= words[i].Class.Subclass == "句点";
                continue;
            }

            Last = words[i];
            HasNounSuffix |= words[i].Class.Subclass == "名詞性名詞接尾辞";
            if (words[i].Class.Part == "助詞" && Particle.Length == 0)
                Particle = words[i].Text;
            function = Hash.Mix(function, words[i].Lexical);
        }

        Noun = HasNounSuffix ? Head.Text + words[HeadWord + 1].Text : Head.Text;
        for (var i = first; i < HeadWord; i++)
            HasOpening |= words[i].Class.Subclass == "括弧始";
        Function = function;
    }

    public int First { get; }

    /// <summary>The word after its last.</summary>
    public int End { get; }

    /// <summary>Its last word of content; the noun of a noun with する.</summary>
    public int HeadWord { get; }

    public WordView Head { get; }

    /// <summary>Whether it is a noun with する.</summary>
    public bool IsVerbalNoun { get; }

    /// <summary>Whether it is a noun with 化 and する: 子会社|化|した.</summary>
    public bool IsBecoming { get; }

    /// <summary>Of the class of its head; a noun with する counts as a verb.</summary>
    public uint Coarse { get; }

    public WordView FirstWord { get; }

    /// <summary>Its last word that is no punctuation.</summary>
    public WordView Last { get; }

    /// <summary>All that follows its head.</summary>
    public uint Function { get; }

    public bool HasComma { get; }

    /// <summary>Whether the sentence's stop stands in it.</summary>
    public bool HasStop { get; }

    public bool HasOpening { get; }

    public bool HasClosing { get; }

    /// <summary>Its first particle, empty for none.</summary>
    public string Particle { get; } = "";

    /// <summary>Whether a suffix makes a noun of it: 可能|性.</summary>
    public bool HasNounSuffix { get; }

    /// <summary>Its head with the suffix that makes a noun of it.</summary>
    public string Noun { get; }

    /// <summary>Whether its head is a noun that no copula or ending makes a predicate.</summary>
    public bool IsNominal => !IsVerbalNoun && (Head.Class.Part is "名詞" or "指示詞" || HasNounSuffix)
        && (Last.Class.Part is "名詞" or "助詞" or "接尾辞" or "指示詞") && Last.Class.Conjugation == "*";

    /// <summary>Whether its end says that it modifies a noun.</summary>
    public bool IsAttributive => !HasComma && (Last.Class.Form == "基本形" || EndsLike("連体形") || EndsLike("タ形"));

    /// <summary>Whether it can be a predicate: its head is inflected or has a copula.</summary>
    public bool IsPredicate => Head.Class.Part is "動詞" or "形容詞" || Last.Class.Part is "判定詞" or "助動詞" || Last.Class.Conjugation != "*";

    public static List<PhraseView> Of(ReadOnlySpan<WordView> words, ReadOnlySpan<bool> starts)
    {
        var phrases = new List<PhraseView>();
        for (int first = 0, end = 1; end <= words.Length; end++)
        {
            if (end < words.Length && !starts[end])
                continue;
            phrases.Add(new PhraseView(words, first, end));
            first = end;
        }

        return phrases;
    }

    private bool EndsLike(string form) => Last.Class.Form.EndsWith(form, StringComparison.Ordinal);

    private static int HeadOf(ReadOnlySpan<WordView> words, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (IsContent(words[i], i > first))
                return i > first && Does(words[i]) ? Done(words, i, first) : i;
        return first;
    }

    private const string Becoming = "化";

    // The noun of which する says that it is done.
    private static int Done(ReadOnlySpan<WordView> words, int verb, int first) =>
        words[verb - 1].Class.Part == "名詞" ? verb - 1
            : words[verb - 1].Text == Becoming && verb - 2 >= first && words[verb - 2].Class.Part == "名詞" ? verb - 2 : verb;

    // する, and what is said for it in polite speech: 締結|いたしました.
    private static bool Does(in WordView word) => word.Class.Conjugation == "サ変動詞" || word.Class.Part == "動詞" && IsPolite(word.Text);

    private static bool IsPolite(string text) => Polite.Exists(stem => text.StartsWith(stem, StringComparison.Ordinal));

    private static readonly List<string> Polite = ["いたし", "いたす", "いたさ", "致し", "致す", "致さ", "なさ", "申し上げ", "申しあげ", "済み"];

    private static bool IsContent(WordView word, bool isInner) => !word.IsFunction && !(word.Class.Part == "接尾辞" && isInner) && word.Class.Part != "特殊";
}
