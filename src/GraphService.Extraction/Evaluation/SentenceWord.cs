using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Evaluation;

/// <summary>
/// The verb of a sentence as far as its letters show it: the last of a Japanese one, which ends with its verb; of an English one the first word
/// with a verb's ending behind the first name. Without one, the nearest noun. Words have no base forms yet, so one verb may be several words.
/// </summary>
internal static partial class SentenceWord
{
    /// <summary>Stands for each letter of a name.</summary>
    public const char Name = '\uE000';

    // 開催を行う, 加速して; 持ちます, 動き出した without what is inflected. と, を, に behind a noun make no verb of it.
    private const string Nominal = "[一-龥々ァ-ヴー]{2,}(?=(?:を|が|も)?(?:し|す|さ|せ|でき|行|おこな))";
    private const string Compound = "[一-龥々]{1,2}(?:[きりいちしみびぎえけせてねべめれげ][一-龥々])?(?![をがはにのへともやでか])";
    private const string Inflected = "(?=[ぁ-ん]{0,3}?(?:た|て|で|だ|る|う|く|つ|む|ぶ|ぐ|す|ます|まし|ない|たい))";

    private static readonly HashSet<string> Light = ["言", "述", "見", "行", "思", "考", "続", "同", "等"];

    private static readonly HashSet<string> Little = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "in", "on", "at", "by", "to", "for", "from", "with", "as", "and", "or", "but", "that", "which", "who", "its", "their", "his",
        "her", "this", "these", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "may", "could", "also", "not", "s", "it",
        "into",
    };

    public static string Of(string sentence) => sentence.Any(c => Script.IsHiragana(c) || Script.IsKanji(c)) ? Japanese(sentence) : English(sentence);

    private static string Japanese(string sentence)
    {
        var verbs = JapaneseVerb().Matches(sentence).Select(m => m.Value).Where(w => !Light.Contains(w)).ToList();
        return verbs.Count > 0 ? verbs[^1] : JapaneseNoun().Matches(sentence).LastOrDefault()?.Value ?? "";
    }

    private static string English(string sentence)
    {
        var words = EnglishWord().Matches(sentence[Math.Max(0, sentence.IndexOf(Name, StringComparison.Ordinal))..])
            .Select(m => m.Value.ToLowerInvariant()).Where(w => !Little.Contains(w)).ToList();
        return words.FirstOrDefault(w => EnglishVerb().IsMatch(w)) ?? words.FirstOrDefault("");
    }

    [GeneratedRegex($"{Nominal}|{Compound}{Inflected}")]
    private static partial Regex JapaneseVerb();

    [GeneratedRegex("[一-龥々ァ-ヴー]{2,}")]
    private static partial Regex JapaneseNoun();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex EnglishWord();

    [GeneratedRegex("..(?:ed|ing|es)$|^(?:led|held|won|made|met|built|took|gave|got|said|sold|bought|sent|became)$")]
    private static partial Regex EnglishVerb();
}
