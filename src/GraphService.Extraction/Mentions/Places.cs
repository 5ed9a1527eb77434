using System.Text.RegularExpressions;

namespace GraphService.Extraction.Mentions;

/// <summary>What words beside a name say that it is a place.</summary>
internal static partial class Places
{
    private const int Sure = 15;
    private const int Likely = 6;

    /// <summary>How much speaks for it; 0 where nothing does.</summary>
    public static int Tell(string before, string after) =>
        Seat().IsMatch(before) || Based().IsMatch(after) ? Sure : In().IsMatch(before) && !Body().IsMatch(after) ? Likely : 0;

    [GeneratedRegex(@"\b(?:based|headquartered|located|situated|seat|office|offices|plant|factory|fab|campus|works|site|city|town|port|capital|headquarters)"
        + @" (?:in|at|of|near) (?:the )?$|\b(?:city|town|port) of $|本社を$|^(?:HQ|Headquarters|Location): ?$")]
    private static partial Regex Seat();

    [GeneratedRegex(@"^(?:-based|-headquartered)\b|^(?:に(?:本社|拠点|本店|本部)を|を拠点)|^(?:市|県|州|郡)(?:内|に|で|の)")]
    private static partial Regex Based();

    [GeneratedRegex(@"\b(?:in|near|from|to) $")]
    private static partial Regex In();

    [GeneratedRegex(@"^['’]s|^ (?:said|says|has|had|will|is|was)\b")]
    private static partial Regex Body();
}
