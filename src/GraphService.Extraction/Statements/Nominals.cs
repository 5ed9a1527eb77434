using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Finds the subjects and objects of a Japanese sentence that are no known names. They say nothing to the graph, but where a verb has one of them
/// nothing else may take its place.
/// </summary>
internal static class Nominals
{
    private const string Letters = "一-龥々〇ァ-ヴーA-Za-z0-9＿";

    // Beginnings of other words that a particle's letter may be: はじめ, もの, について.
    private const string NotParticle = "は(?:じめ|ず(?!れ))|も(?:の|し|う|っと)|が(?:ら|ち)|に(?:つい|おい|よ[りるっ]|対|関|向|基|加|わた|とっ|伴|係|あた|応|比べ)|を(?:通|含|めぐ|巡|もっ|はじ|経|問)";

    // Hiragana only, or with hiragana at its end, before a particle behind which another word begins.
    private const string NextWord = "、|[一-龥々ァ-ヴーA-Za-z0-9「『\uE000-\uEAFF]|さらに|また|すでに|ついに|このほど|まず|これまで|かつて|ともに|いずれ|その|この|やはり|なお|ひそか|まもなく|あらた|あわせて|だれ|なに";

    private static readonly WordList Lists = new("nominals.yaml");

    private static readonly Regex Noun = Compiled(
        $"(?<noun>(?:[{Letters}・&」』)])+(?:さん|たち|ら|など|自身|自体|さま)?)(?<particle>(?!{NotParticle})(?:では(?!な)|には|[がはもをに]))");

    private static readonly Regex Hiragana = Compiled($"(?<noun>[{Letters}]*[ぁ-ん]{{2,14}}?)(?<particle>では(?!な)|は|が|も)(?={NextWord})");

    private static readonly Regex Time = Ending("times");
    private static readonly Regex Adverb = Whole("adverbs");
    private static readonly Regex Manner = Ending("manners");
    private static readonly Regex Agent = Ending("agents");
    private static readonly Regex Thing = Ending("things");
    private static readonly Regex Scene = Ending("scenes");
    private static readonly Regex Function = Ending("functions");

    // したが、: the particle joins two clauses.
    private static readonly Regex Joining = Compiled("^[たるいだうんすむつくぶぐぬな]が、$");

    // The speaker's own: 当研究所は.
    private static readonly Regex Own = Compiled("^(?:当|弊|本)(?:社|行|所|校|会|省|庁|局|部|誌|紙|研究所|大学|銀行|財団|協会|機構|グループ|ファンド|機関|団体|組合|法人|センター|委員会)$");

    /// <summary>In order, without those that belong to a mention (…側は, …の3社が).</summary>
    /// <param name="text">An annotated sentence whose quotations are blanked.</param>
    /// <param name="named">Its mentions with their particles.</param>
    public static IReadOnlyList<Nominal> In(string text, IReadOnlyList<CaseArgument> named)
    {
        var found = Noun.Matches(text).Where(m => Fits(m.Groups["noun"].Value, m.Groups["particle"].Value)).Select(Of);
        var hiragana = Hiragana.Matches(text).Where(m => IsNoun(text, m) && Fits(m.Groups["noun"].Value, m.Groups["particle"].Value)).Select(Of);
        return [.. found.Concat(hiragana).DistinctBy(n => n.At).Where(n => !named.Any(a => a.At < n.At && n.At < a.End)).OrderBy(n => n.At)];
    }

    private static bool IsNoun(string text, Match m)
    {
        var particle = m.Groups["particle"].Index;
        return !Function.IsMatch(m.Groups["noun"].Value) && !Joining.IsMatch(text[(particle - 1)..Math.Min(text.Length, particle + 2)]);
    }

    private static bool Fits(string noun, string particle) => particle switch
    {
        "を" => true,
        "に" => !Time.IsMatch(noun) && !Manner.IsMatch(noun),
        "では" => Agent.IsMatch(noun) || !Script.IsKanji(noun[^1]) && noun[^1] is not ('」' or '』') && !Scene.IsMatch(noun),
        "には" => Agent.IsMatch(noun),
        _ => !Time.IsMatch(noun) && !Adverb.IsMatch(noun) && !Own.IsMatch(noun),
    };

    private static Nominal Of(Match m)
    {
        var particle = m.Groups["particle"];
        return new Nominal(particle.Index, particle.Index + particle.Length, particle.Value, !Thing.IsMatch(m.Groups["noun"].Value));
    }

    // 次は is an adverb, 目次は none; 最終的は ends as one.
    private static Regex Whole(string list) =>
        Compiled(string.Join('|', Lists.Words(list).Select(w => w.Length == 1 ? $"^{w}$" : $"{w}$")));

    private static Regex Ending(string list) => Compiled($"{Lists.AnyOf(list)}$");

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, FrameTimeout.Limit);
}
