using System.Text.RegularExpressions;

namespace GraphService.Extraction.Statements;

/// <summary>Sentences that take back the one before: That is a lie., だが、それは事実ではない。</summary>
internal static class Retractions
{
    // What says more speaks of something of its own.
    private const int Longest = 40;

    private static readonly Regex Japanese = Compiled(
        "^(?:だが|しかし|しかしながら|もっとも|ただし?|、)*(?:(?:それ|これ|その話|この話|その報道|この報道|うわさ|噂)(?:は|も))?"
        + $"(?:まったく|全く|完全な|の|すべて)*{DenialWords.AnyOf("japanese", "false")}(?:だ|い|である|です|だった|かった|という|する|した|して|な|も|。|$)");

    private static readonly Regex English = Compiled(
        "^(?:But |However, )?(?:that|this|it|the (?:report|claim|story|rumou?r)) "
            + $@"(?:is|was|turned out to be|proved) (?:\w+ly )?{DenialWords.AnyOf("english", "false")}\b");

    /// <summary>Whether a sentence only says that what stands before it is not so.</summary>
    public static bool IsOne(string sentence) =>
        sentence.Length <= Longest && !sentence.Any(AnnotatedSentence.IsEntity) && (Japanese.IsMatch(sentence) || English.IsMatch(sentence));

    private static Regex Compiled(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, FrameTimeout.Limit);
}
