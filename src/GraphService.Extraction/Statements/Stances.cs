using System.Text.RegularExpressions;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Reads the stance of what is not denied from what follows the verb up to the end of its clause or sentence.</summary>
internal static partial class Stances
{
    /// <summary>The stance that an ending gives.</summary>
    public static Stance Of(string ending)
    {
        if (Proposed().IsMatch(ending))
            return Stance.Proposed;
        if (Negotiating().IsMatch(ending))
            return Stance.Negotiating;
        if (Planned().IsMatch(ending))
            return Stance.Planned;
        return Expected().IsMatch(ending) ? Stance.Expected : Stance.Asserted;
    }

    /// <summary>Whether an ending asks for the deed, wishes or suggests it.</summary>
    public static bool IsProposed(string ending) => Proposed().IsMatch(ending);

    /// <summary>The stance that the words before and within an English phrase give.</summary>
    public static Stance OfEnglish(string words)
    {
        if (EnglishProposed().IsMatch(words))
            return Stance.Proposed;
        if (EnglishNegotiating().IsMatch(words))
            return Stance.Negotiating;
        if (EnglishPlanned().IsMatch(words))
            return Stance.Planned;
        return EnglishExpected().IsMatch(words) ? Stance.Expected : Stance.Asserted;
    }

    private const string Obliged = "なければ(?:なら|いけ)な|なくては(?:なら|いけ)な|ねばなら";

    [GeneratedRegex(Obliged
        + "|したい(?!る)|いきたい|たいと(?:思|考え|して|述べ|語)|(?:招待|提供|協力|参加|投資|支援)したい"
        + "|べき(?:だ|で|と|。|$)|(?:して|て)(?:ほしい|欲しい|もらいたい|いただきたい|はいかが)|ければ(?:と|いい)|てはどうか|ではないか|できないか|できれば"
        + "|を(?:提案|要望|要請|希望|提唱)|ことを(?:提案|要望|要請|求め|呼びかけ|願っ|望)"
        + "|よう(?:に)?(?:求め|呼びかけ|要請|促し|提案|勧め|訴え|主張|要望|依頼|頼)|願ってい|できるだろう|提案することができる")]
    private static partial Regex Proposed();

    [GeneratedRegex(@"(?:交渉|協議)(?:を|し|中|が|に|の)|話を(?:し|進め)|話し合|調整(?:し|中|を)|商談")]
    private static partial Regex Negotiating();

    // しようとした, すると発表した, することで合意した: decided or tried, not done.
    private const string Decided = "^へ(?:$|[。」])|^[ぁ-ん]{0,2}ようと(?:し|す)|^する(?:こと)?(?:と発表|と決め|と表明|と明らか|と約束|と宣言|と公表|と誓|と確約"
        + "|を決め|を発表|を決定|が決ま|に決ま|で[^。、]{0,8}合意|で基本合意)|^する(?:契約|合意|覚書|取り決め)|^で(?:基本)?合意";

    [GeneratedRegex(Decided
        + @"|予定|計画(?:だ|で|し|さ|を|が|中|。|$|に)|方針|こと(?:に|と)なって|ことを目指|を目指|目標|する構え|意向|手はず|段取り|運び(?:だ|と|に)|ことで[^。、]{1,8}合意"
        + "|する考え|狙い|ねらい|に乗り出す|つもり|ことで合意|(?<=[るくすむぶうつぐ])(?:こと|旨)を(?:[^。、]{0,6})?(?:決議|決定|機関決定|内定|取り決め|確認|約束|申し合わせ|宣言)|進めているところ|準備を|所存|していく|図ります|構想がある|進める$")]
    private static partial Regex Planned();

    [GeneratedRegex(@"^(?:し|す)?(?:れば|たら|るなら)|見通し|見込|可能性|とみられ|と見られ|期待|予想|検討(?:し|中|を|する)|だろう|でしょう|かもしれ|はずだ|はず。|ようになる|うる。|得る。|恐れ")]
    private static partial Regex Expected();

    [GeneratedRegex(@"\b(?:proposed?|proposes|called for|calls for|urged?"
        + @"|suggest(?:s|ed)?|should|would like to|wants? to|wish(?:es)? to|hopes? to|asked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishProposed();

    [GeneratedRegex(@"\b(?:in talks|negotiat\w+|discuss(?:es|ing|ed)|talks? (?:with|about|on)|consider(?:s|ing)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishNegotiating();

    [GeneratedRegex(@"\b(?:plan(?:s|ned)? to|plans?|planned|will|intends? to|aims? to|is to|are to"
        + @"|agreed to|scheduled|due to|pledged|intention)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPlanned();

    [GeneratedRegex(@"\b(?:expect(?:s|ed)?|may|might|could|likely|forecast|projected)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishExpected();
}
