using System.Text.RegularExpressions;

namespace GraphService.Extraction.Statements;

/// <summary>Cuts an annotated Japanese sentence into clauses, at commas that follow a verb's connecting form and not a particle.</summary>
internal static partial class Clauses
{
    /// <summary>Clauses <c>[Start, End)</c> in order; they cover the sentence.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string annotated)
    {
        var result = new List<(int, int)>();
        var start = 0;
        foreach (Match m in Boundary().Matches(annotated))
        {
            result.Add((start, m.Index + m.Length));
            start = m.Index + m.Length;
        }
        if (start < annotated.Length)
            result.Add((start, annotated.Length));
        return result;
    }

    [GeneratedRegex("(?:(?<!対|関|通|目指|際)し|(?<=[しっんいきぎえけせてねべめれち])(?<!にとっ|におい|につい|によっ|に対し|とし|をもっ|にかけ|に向け|通じ|加え|めぐっ|初め|改め)て"
        + "|(?<=[んい])で|(?:て|して)おり|[れめえけげせべ](?=、)(?<!すれ|それ|これ|まえ|ゆえ)"
        + "|(?<=[るたいだな])(?:が|ため|ので|から|ほか|一方|とともに|うえ|上|中|なか|のに対し|ことで|ことにより)"
        + "|であり|(?<=[ぁ-ん])(?<!によ|つま|あま|と|よ|限)り|(?<=[一-龥])[きみびちぎり](?=、)|である(?:が|ため|こと)|計画で|方針で|予定で|(?<=た)ほか)、")]
    private static partial Regex Boundary();
}
