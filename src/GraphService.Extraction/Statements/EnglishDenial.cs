using System.Text.RegularExpressions;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Reads from the words around an English phrase whether the text says that the deed was done, denies it (denied that…, Reports that… are false) or
/// leaves it open (no evidence that…, If…, Did…?). What governs another clause of the sentence denies nothing here.
/// </summary>
internal static class EnglishDenial
{
    private const string NotDone = "unable|fail(?:s|ed|ing)?|declin(?:es|ed|ing)|refus(?:es|ed|ing)";
    private const string Not = @"(?:\b(?:not|never|no|nobody|none|nothing|neither|nor|hardly|scarcely|few|cannot|without|" + NotDone + @")\b|n[’']t\b)";

    private static readonly Regex Harmless = Compiled(@"\b" + Words("harmless") + @"\b");

    private static readonly Regex NextClause = Compiled(@"[;:] |[.!?]\s|, (?:and|or) (?!that\b)|,? (?:but|while|whereas|although|though|yet|so) ");

    private static readonly Regex Negative = Compiled(Not);

    private static readonly Regex Denying = Compiled($@"\b(?:{Words("denying")}|{Words("false")})\b");

    private static readonly Regex NotDenying = Compiled($@"{Not}[^,;]{{0,20}}\b{Words("denying")}\b");

    private static readonly Regex Doubting = Compiled($@"\b{Words("doubting")}\b");

    private static readonly Regex NoProof = Compiled($@"\b(?:no|any|without|lack of|little) (?:\w+ )?{Words("proofs")}\b");

    private static readonly Regex Conditional = Compiled($@"\b{Words("conditional")}\b[^,;]*$");

    // Had X acquired, Did X acquire: the verb stands before its subject.
    private static readonly Regex Inverted = Compiled(
        @"(?:^|, |[“""]|\b(?:and|but|or|why|when|how) )" + "(?:had|were|should|did|do|does|has|have|would|could|can|will|is|was|are) (?:the |either )?$");

    private static readonly Regex NegativeBefore = Compiled(
        @"\b(?:nor|neither|never|not once|at no time|under no circumstances)(?: (?:had|did|has|have|was|were|will|would|could|can|does|do))? (?:the )?$");

    private static readonly Regex NotButBefore = Compiled($@"{Not}[^,;]*$");

    // The last that before the subject: what stands before it governs the clause.
    private static readonly Regex That = Compiled(@"^(?<governor>.*)\b(?:that|how|when) [^,;]*$");

    private static readonly Regex BareDenial = Compiled($@"\b{Words("denying")} (?:the )?$");

    private const string BeforeReport = @"(?:^|\b(?:the|a|an|media|press|some|several|earlier|recent|these|those|any|such|news|local|about|amid|despite) )";
    private static readonly Regex Report = Compiled(BeforeReport + @"(?:\w+ )?(?:reports?|claims?|assertions?|news|articles?|posts?|statements?) $");

    private static readonly Regex WithinDenied = Compiled(
        $@"{Not}|\b(?:instead of|rather than|stopped short of|ruled out|abandoned|called off|dropped|denied)\b");

    private static readonly Regex WithinOpen = Compiled(
        @"\b(?:would|could|should|might) have\b|\b(?:but|except|excluding|almost|nearly|all but|reportedly not)\b");

    private static readonly Regex FalseBehind = Compiled(
        $@"^[^;]*?,? which (?:is|was|are|were|has|have|turned out|proved|later)[^,;]{{0,30}}?\b{Words("false")}\b"
        + $@"|^[^;]*?\b(?:turned out|proved|proven|shown) (?:to be )?{Words("false")}\b");

    private static readonly Regex ReportFalse = Compiled($@"\b(?:is|are|was|were|has been|have been|as|be) (?:\w+ly )?{Words("false")}\b");

    private const string Deal = "(?:deal|plan|transaction|purchase|takeover|bid|merger|acquisition|agreement|investment|talks|talk|it|this|that)";
    private static readonly Regex DealUndone = Compiled(
        @"^[^;]*?\b(?:but|although|though|before|until) (?:the |this |that |its |his |her |their )?(?:\w+ )?"
            + $@"{Deal} (?:\w+ )?(?:\w+ )?{Words("undone")}\b");

    private static readonly Regex IfBehind = Compiled(@"^[^;.]*?\b(?:if|unless|provided that|on condition that)\b");

    /// <param name="before">The sentence up to the phrase.</param>
    /// <param name="phrase">The phrase, from its subject to its object.</param>
    /// <param name="behind">The rest of the sentence.</param>
    /// <param name="isAsserted">Whether its words give it no other stance.</param>
    public static Standing Of(string before, string phrase, string behind, bool isAsserted)
    {
        var (scope, within, rest) = (Scope(Plain(before)), Plain(phrase), Plain(behind));
        if (IsQuestion(rest))
            return Standing.Open;
        if (Behind(rest, isAsserted) is { } behindIt)
            return behindIt;
        if (WithinOpen.IsMatch(within))
            return Standing.Open;
        var own = WithinDenied.IsMatch(within);
        var governed = Governed(scope, rest);
        return own && governed != Standing.Said ? Standing.Open : own ? Standing.Denied : governed;
    }

    private static Standing? Behind(string rest, bool isAsserted)
    {
        if (FalseBehind.IsMatch(rest) || DealUndone.IsMatch(rest))
            return Standing.Denied;
        return isAsserted && IfBehind.IsMatch(rest) ? Standing.Open : null;
    }

    private static Standing Governed(string scope, string rest)
    {
        if (NotDenying.IsMatch(scope))
            return Standing.Open;
        if (NegativeBefore.IsMatch(scope) || BareDenial.IsMatch(scope))
            return Standing.Denied;
        if (Conditional.IsMatch(scope) || Inverted.IsMatch(scope) || NoProof.IsMatch(scope))
            return Standing.Open;
        if (That.Match(scope) is { Success: true } that)
            return ByGovernor(that.Groups["governor"].Value, rest);
        return NotButBefore.IsMatch(scope) || Doubting.IsMatch(scope) ? Standing.Open : Standing.Said;
    }

    private static Standing ByGovernor(string governor, string rest)
    {
        if (Report.IsMatch(governor))
            return ReportFalse.IsMatch(rest) ? Standing.Denied : Standing.Open;
        if (Denying.IsMatch(governor))
            return Standing.Denied;
        if (Negative.IsMatch(governor) || Doubting.IsMatch(governor))
            return Standing.Open;
        return ReportFalse.IsMatch(rest) ? Standing.Open : Standing.Said;
    }

    private static bool IsQuestion(string rest) => rest.TrimEnd(' ', '”', '"', '’', ')').EndsWith('?');

    private static string Scope(string before) => NextClause.Matches(before) is [.., { } last] ? before[(last.Index + last.Length)..] : before;

    private static string Plain(string text) => DenialWords.WithoutHarmless(Harmless, text);

    private static string Words(string list) => DenialWords.AnyOf("english", list);

    private static Regex Compiled(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, FrameTimeout.Limit);
}
