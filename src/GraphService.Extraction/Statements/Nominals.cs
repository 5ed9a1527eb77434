using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

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
    private const string NextWord = "、|[一-龥々ァ-ヴーA-Za-z0-9「『\uE000-\uEAFF]|{noun-next-words}";

    private static readonly Regex Noun = Compiled(
        $"(?<noun>(?:[{Letters}・&」』)])+(?:さん|たち|ら|など|自身|自体|さま)?)(?<particle>(?!{NotParticle})(?:では(?!な)|には|[がはもをに]))");

    private static readonly ListedPattern Hiragana = new(
        $"(?<noun>[{Letters}]*[ぁ-ん]{{2,14}}?)(?<particle>では(?!な)|は|が|も)(?={NextWord})", RegexOptions.ExplicitCapture);

    private static readonly ListedPattern Time = new("{noun-times}$", RegexOptions.ExplicitCapture);

    // 次は is an adverb, 目次は none; 最終的は ends as one.
    private static readonly ListedPattern Adverb = new("{noun-adverbs}$|^{noun-whole-adverbs}$", RegexOptions.ExplicitCapture);
    private static readonly ListedPattern Manner = new("{noun-manners}$", RegexOptions.ExplicitCapture);
    private static readonly ListedPattern Agent = new("{noun-agents}$", RegexOptions.ExplicitCapture);
    private static readonly ListedPattern Thing = new("{noun-things}$", RegexOptions.ExplicitCapture);
    private static readonly ListedPattern Scene = new("{noun-scenes}$", RegexOptions.ExplicitCapture);
    private static readonly ListedPattern Function = new("{noun-functions}$", RegexOptions.ExplicitCapture);

    // したが、: the particle joins two clauses.
    private static readonly Regex Joining = Compiled("^[たるいだうんすむつくぶぐぬな]が、$");

    // The speaker's own: 当研究所は.
    private static readonly ListedPattern Own = new("^(?:当|弊|本){noun-own}$", RegexOptions.ExplicitCapture);

    /// <summary>In order, without those that belong to a mention (…側は, …の3社が).</summary>
    /// <param name="ontology">Whose words count.</param>
    /// <param name="text">An annotated sentence whose quotations are blanked.</param>
    /// <param name="named">Its mentions with their particles.</param>
    public static IReadOnlyList<Nominal> In(Ontology ontology, string text, IReadOnlyList<CaseArgument> named)
    {
        var found = Noun.Matches(text).Where(m => Fits(ontology, m.Groups["noun"].Value, m.Groups["particle"].Value)).Select(m => Of(ontology, m));
        var hiragana = Hiragana.In(ontology).Matches(text)
            .Where(m => IsNoun(ontology, text, m) && Fits(ontology, m.Groups["noun"].Value, m.Groups["particle"].Value)).Select(m => Of(ontology, m));
        return [.. found.Concat(hiragana).DistinctBy(n => n.At).Where(n => !named.Any(a => a.At < n.At && n.At < a.End)).OrderBy(n => n.At)];
    }

    private static bool IsNoun(Ontology ontology, string text, Match m)
    {
        var particle = m.Groups["particle"].Index;
        return !Function.In(ontology).IsMatch(m.Groups["noun"].Value) && !Joining.IsMatch(text[(particle - 1)..Math.Min(text.Length, particle + 2)]);
    }

    private static bool Fits(Ontology ontology, string noun, string particle) => particle switch
    {
        "を" => true,
        "に" => !Time.In(ontology).IsMatch(noun) && !Manner.In(ontology).IsMatch(noun),
        "では" => Agent.In(ontology).IsMatch(noun) || !Script.IsKanji(noun[^1]) && noun[^1] is not ('」' or '』') && !Scene.In(ontology).IsMatch(noun),
        "には" => Agent.In(ontology).IsMatch(noun),
        _ => !Time.In(ontology).IsMatch(noun) && !Adverb.In(ontology).IsMatch(noun) && !Own.In(ontology).IsMatch(noun),
    };

    private static Nominal Of(Ontology ontology, Match m)
    {
        var particle = m.Groups["particle"];
        return new Nominal(particle.Index, particle.Index + particle.Length, particle.Value, !Thing.In(ontology).IsMatch(m.Groups["noun"].Value));
    }

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, FrameTimeout.Limit);
}
