using System.Text.RegularExpressions;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Names that only say what something is, with quotation marks or capitals too: 共同声明, 行動計画, 新会社, Joint Statement. Two of them need not be
/// one thing.
/// </summary>
internal static partial class GenericNames
{
    private static readonly HashSet<string> English =
        """
        a an the of on for and joint statement action plan agreement declaration memorandum understanding framework strategy roadmap initiative
        partnership programme program project treaty protocol charter resolution policy national final draft new annual strategic comprehensive
        cooperation free trade bilateral development summit conference meeting dialogue forum investment economic security communique accord act
        budget bill law report white paper ministerial leaders company venture fund data centre center
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name tells nothing of whose it is.</summary>
    public static bool Contains(string name) =>
        name.Split(' ').All(English.Contains)
        || ThingHeads.AtEnd(name) is { } head && Modifiers().IsMatch(name[..^head.Length]);

    private const string Kinds = "共同|合同|行動|基本|国家|経済|戦略的?な?|包括的?な?|成長|発展|開発|協力|投資|貿易|自由|連携|提携|首脳|閣僚|外相|政府|二国間|多国間|実施|支援|合弁";

    [GeneratedRegex($"^(?:{Kinds}|新たな|新しい|新|中期|長期|年次|最終|暫定|第[0-9一二三四五六七八九十]+[次回期]|の)*$")]
    private static partial Regex Modifiers();
}
