using System.Text.RegularExpressions;

namespace GraphService.Extraction.Mentions;

/// <summary>What words beside a name say that it is a place.</summary>
internal static partial class Places
{
    private const int Sure = 15;
    private const int Told = 10;
    private const int Likely = 6;
    private const int Perhaps = 3;

    /// <summary>How much speaks for it; 0 where nothing does.</summary>
    /// <param name="before">What stands before the name.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="isWord">Whether it is written in small letters, so that it is no abbreviation.</param>
    public static int Tell(string before, string after, bool isWord) =>
        Seat().IsMatch(before) || Based().IsMatch(after) || Bracket().IsMatch(before) && after.StartsWith(')') && isWord || Dateline().IsMatch(after)
            || WorksOf().IsMatch(after) ? Sure
        : before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) && MakerBehind().IsMatch(after) ? Told
        : Body().IsMatch(after) ? 0
        : In().IsMatch(before) ? Likely
        : FromTo().IsMatch(before) ? Perhaps : 0;

    [GeneratedRegex(@"\b(?:based|headquartered|located|situated|seat|office|offices|plant|factory|fab|campus|works|site|city|town|port|capital|headquarters)"
        + @" (?:in|at|of|near) (?:the )?$|\b(?:city|town|port) of $|本社を$|^(?:HQ|Headquarters|Location): ?$")]
    private static partial Regex Seat();

    [GeneratedRegex(@"^(?:-based|-headquartered)\b|^(?:に(?:本社|拠点|本店|本部)を|を拠点)|^(?:市|県|州|郡)(?:内|に|で|の)")]
    private static partial Regex Based();

    // Kestrel Ltd (Leeds): a place behind a name.
    [GeneratedRegex(@"\b[A-Z][\w&.’'-]* ?\($")]
    private static partial Regex Bracket();

    // LEEDS, England -- 4 March
    [GeneratedRegex(@"^(?:, [A-Z][A-Za-z. ]{2,30})?,? (?:--?|–|—) ?(?:\([A-Z]|[0-9]{1,2} [A-Z][a-z]|[A-Z][a-z]+\.? [0-9]{1,2})")]
    private static partial Regex Dateline();

    // the Leeds works of the pump maker.
    [GeneratedRegex(@"^ (?:works|plant|factory|site|headquarters|mill|yard|brewery|office|campus|smelter|foundry|refinery) (?:of|run by|owned by)\b")]
    private static partial Regex WorksOf();

    // the Leeds brewer Kestrel.
    [GeneratedRegex(@"^ (?:[a-z-]+ ){0,2}(?:[a-z]+(?:er|or)|start-?up|firm|company|cooperative|co-operative|bank|group|lab|studio|shipyard|yard|brewery|utility"
        + @"|trading house|think[ -]tank|charity|foundation|university|institute|fintech|airline|fund|chain|bakery)"
        + "(?<!subsidiary|owner|founder|partner|director|minister|investor|supplier|customer|member|leader|manager|competitor) [A-Z]")]
    private static partial Regex MakerBehind();

    [GeneratedRegex(@"(?<!\b(?:stakes?|shares?|interest|holding|shareholding|shareholders?|investors?|partners?|confidence"
        + @"|invest|invests|invested|investing|investments?|majority"
        + @"|minority) )\b(?:in|near) $")]
    private static partial Regex In();

    [GeneratedRegex(@"\b(?:from|to) $")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"^['’]s|^ (?:said|says|has|had|will|is|was)\b")]
    private static partial Regex Body();
}
