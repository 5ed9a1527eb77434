using GraphService.Language.Clauses;
using GraphService.Language.Japanese.Phrases;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>Reads voice, polarity and modality from the words after a predicate, in its bunsetsu and in those that it hangs on with nothing between.</summary>
internal static class FormReader
{
    public static ClauseForm Of(PhraseTree tree, int phrase)
    {
        var view = tree.Phrases[phrase];
        var form = view.IsAttributive && tree.Heads[phrase] >= 0 && tree.Phrases[tree.Heads[phrase]].IsNominal ? ClauseForm.Attributive : ClauseForm.Plain;
        for (var i = view.HeadWord; i < view.End; i++)
            form |= OfWord(tree.Words[i], i > view.HeadWord);
        return form | OfGovernor(tree, phrase) | (IsPoliteEnding(tree, phrase + 1) ? Of(tree, phrase + 1) : ClauseForm.Plain);
    }

    // 提供して|まいりました: in polite speech a verb of going or receiving only ends the one before.
    private static bool IsPoliteEnding(PhraseTree tree, int phrase) =>
        phrase > 0 && phrase < tree.Phrases.Count && tree.Heads[phrase - 1] == phrase && tree.Phrases[phrase].Head.Class.Part == "動詞"
        && tree.Phrases[phrase - 1].Last.Text is ['て'] or ['で'] or [.., 'て'] or [.., 'で']
        && Array.Exists(Polite, stem => tree.Phrases[phrase].Head.Text.StartsWith(stem, StringComparison.Ordinal));

    private static readonly string[] Polite = ["まいり", "まいる", "参り", "参る", "おり", "おる", "いただ", "頂", "いらっしゃ", "くださ", "下さ"];

    private static ClauseForm OfWord(WordView word, bool isAuxiliary)
    {
        var form = OfInflection(word.Class.Form);
        if (isAuxiliary && word.Class.Part is "接尾辞" or "助動詞" or "形容詞")
            form |= OfAuxiliary(word.Text);
        return form;
    }

    private static ClauseForm OfInflection(string form)
    {
        if (form.Contains("条件形", StringComparison.Ordinal))
            return ClauseForm.Condition;
        return form.EndsWith("タ形", StringComparison.Ordinal) ? ClauseForm.Past : ClauseForm.Plain;
    }

    private static ClauseForm OfAuxiliary(string text) => text switch
    {
        ['れ' or 'ら', ..] when text.Contains('れ', StringComparison.Ordinal) => ClauseForm.Passive,
        ['さ', 'せ', ..] or ['せ', ..] => ClauseForm.Causative,
        ['な', 'い' or 'か' or 'く' or 'け', ..] or ['ず', ..] or ['ぬ', ..] or ['ま', 'せ', 'ん', ..] => ClauseForm.Negated,
        ['た', 'い' or 'か' or 'く', ..] or "たい" => ClauseForm.Wish,
        ['そ', 'う', ..] or ['ら', 'し', ..] or ['よ', 'う', ..] => ClauseForm.Hearsay,
        ['べ', 'き', ..] => ClauseForm.Obligation,
        ['も', 'ら', ..] or ['く', 'れ', ..] or ['い', 'た', 'だ', ..] => ClauseForm.Benefactive,
        _ => ClauseForm.Plain,
    };

    /// <summary>Whether the next bunsetsu says how a predicate is meant.</summary>
    public static bool HasGovernor(PhraseTree tree, int phrase) => OfGovernor(tree, phrase) != ClauseForm.Plain;

    /// <summary>Whether a bunsetsu only says how the predicate before it is meant; what hangs on it belongs to that predicate.</summary>
    public static bool IsModal(PhraseTree tree, int phrase) =>
        phrase > 0 && tree.Heads[phrase - 1] == phrase
        && (HasGovernor(tree, phrase - 1) && !tree.Phrases[phrase].IsNominal && !tree.Phrases[phrase - 1].IsNominal || IsPoliteEnding(tree, phrase));

    // 建設する|予定だ, 参加した|という, 検討する|方針を|示した, 行う|かもしれない.
    private static ClauseForm OfGovernor(PhraseTree tree, int phrase)
    {
        var head = tree.Heads[phrase];
        if (head != phrase + 1)
            return ClauseForm.Plain;
        var view = tree.Phrases[head];
        return view.Noun switch
        {
            "予定" or "方針" or "計画" or "考え" or "意向" or "構え" => ClauseForm.Plan,
            "見通し" or "見込み" or "公算" => ClauseForm.Expected,
            "可能性" or "おそれ" or "恐れ" => ClauseForm.Possible,
            "必要" => ClauseForm.Obligation,
            "いう" or "言う" or "伝え" or "伝えられ" => tree.MarkerOf(phrase).EndsWith('と') ? ClauseForm.Hearsay : ClauseForm.Plain,
            "しれ" or "知れ" => ClauseForm.Possible,
            _ => ClauseForm.Plain,
        };
    }
}
