using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Reads from the words around an English phrase whether the text says that the deed was done, denies it (denied that…, Reports that… are false) or
/// leaves it open (no evidence that…, If…, Did…?). What governs another clause of the sentence denies nothing here.
/// </summary>
internal static class EnglishDenial
{
    private const string Not = @"(?:\b{denial-en-not}\b|n[’']t\b)";

    private static readonly ListedPattern Harmless = Listed(@"\b{denial-en-harmless}\b");

    private static readonly ListedPattern NextClause = Listed(@"[;:] |[.!?]\s|, (?:and|or) (?!that\b)|,? (?:but|while|whereas|although|though|yet|so) ");

    private static readonly ListedPattern Negative = Listed(Not);

    private static readonly ListedPattern Denying = Listed($@"\b(?:{{denial-en-denying}}|{{denial-en-false}})\b");

    private static readonly ListedPattern NotDenying = Listed($@"{Not}[^,;]{{0,20}}\b{{denial-en-denying}}\b");

    private static readonly ListedPattern Doubting = Listed($@"\b{{denial-en-doubting}}\b");

    private static readonly ListedPattern NoProof = Listed($@"\b(?:no|any|without|lack of|little) (?:\w+ )?{{denial-en-proofs}}\b");

    private static readonly ListedPattern Conditional = Listed($@"\b{{denial-en-conditional}}\b[^,;]*$");

    // Had X acquired, Did X acquire: the verb stands before its subject.
    private static readonly ListedPattern Inverted = Listed(
        @"(?:^|, |[“""]|\b(?:and|but|or|why|when|how) )" + "(?:had|were|should|did|do|does|has|have|would|could|can|will|is|was|are) (?:the |either )?$");

    private static readonly ListedPattern NegativeBefore = Listed(
        @"\b{denial-en-before-subject}(?: (?:had|did|has|have|was|were|will|would|could|can|does|do))? (?:the )?$");

    private static readonly ListedPattern NotButBefore = Listed($@"{Not}[^,;]*$");

    // The last that before the subject: what stands before it governs the clause.
    private static readonly ListedPattern That = Listed(@"^(?<governor>.*)\b(?:that|how|when) [^,;]*$");

    private static readonly ListedPattern BareDenial = Listed($@"\b{{denial-en-denying}} (?:the )?$");

    private const string BeforeReport = @"(?:^|\b{denial-en-before-report} )";
    private static readonly ListedPattern Report = Listed(BeforeReport + @"(?:\w+ )?{denial-en-reports} $");

    private static readonly ListedPattern WithinDenied = Listed(
        $@"{Not}|\b{{denial-en-within}}\b");

    private static readonly ListedPattern WithinOpen = Listed(
        @"\b{denial-en-within-open}\b");

    private static readonly ListedPattern FalseBehind = Listed(
        $@"^[^;]*?,? which (?:is|was|are|were|has|have|{{denial-en-which}})[^,;]{{0,30}}?\b{{denial-en-false}}\b"
        + $@"|^[^;]*?\b{{denial-en-turned-out}} (?:to be )?{{denial-en-false}}\b");

    private static readonly ListedPattern ReportFalse = Listed($@"\b(?:is|are|was|were|has been|have been|as|be) (?:\w+ly )?{{denial-en-false}}\b");

    private static readonly ListedPattern DealUndone = Listed(
        @"^[^;]*?\b(?:but|although|though|before|until) (?:the |this |that |its |his |her |their )?(?:\w+ )?"
            + $@"{{denial-en-deals}} (?:\w+ )?(?:\w+ )?{{denial-en-undone}}\b");

    private static readonly ListedPattern IfBehind = Listed(@"^[^;.]*?\b(?:if|unless|provided that|on condition that)\b");

    /// <param name="ontology">Whose words count.</param>
    /// <param name="before">The sentence up to the phrase.</param>
    /// <param name="phrase">The phrase, from its subject to its object.</param>
    /// <param name="behind">The rest of the sentence.</param>
    /// <param name="isAsserted">Whether its words give it no other stance.</param>
    public static Standing Of(Ontology ontology, string before, string phrase, string behind, bool isAsserted)
    {
        var (scope, within, rest) = (Scope(ontology, Plain(ontology, before)), Plain(ontology, phrase), Plain(ontology, behind));
        if (IsQuestion(rest))
            return Standing.Open;
        if (Behind(ontology, rest, isAsserted) is { } behindIt)
            return behindIt;
        if (WithinOpen.In(ontology).IsMatch(within))
            return Standing.Open;
        var own = WithinDenied.In(ontology).IsMatch(within);
        var governed = Governed(ontology, scope, rest);
        return own && governed != Standing.Said ? Standing.Open : own ? Standing.Denied : governed;
    }

    private static Standing? Behind(Ontology ontology, string rest, bool isAsserted)
    {
        if (FalseBehind.In(ontology).IsMatch(rest) || DealUndone.In(ontology).IsMatch(rest))
            return Standing.Denied;
        return isAsserted && IfBehind.In(ontology).IsMatch(rest) ? Standing.Open : null;
    }

    private static Standing Governed(Ontology ontology, string scope, string rest)
    {
        if (NotDenying.In(ontology).IsMatch(scope))
            return Standing.Open;
        if (NegativeBefore.In(ontology).IsMatch(scope) || BareDenial.In(ontology).IsMatch(scope))
            return Standing.Denied;
        if (Conditional.In(ontology).IsMatch(scope) || Inverted.In(ontology).IsMatch(scope) || NoProof.In(ontology).IsMatch(scope))
            return Standing.Open;
        if (That.In(ontology).Match(scope) is { Success: true } that)
            return ByGovernor(ontology, that.Groups["governor"].Value, rest);
        return NotButBefore.In(ontology).IsMatch(scope) || Doubting.In(ontology).IsMatch(scope) ? Standing.Open : Standing.Said;
    }

    private static Standing ByGovernor(Ontology ontology, string governor, string rest)
    {
        if (Report.In(ontology).IsMatch(governor))
            return ReportFalse.In(ontology).IsMatch(rest) ? Standing.Denied : Standing.Open;
        if (Denying.In(ontology).IsMatch(governor))
            return Standing.Denied;
        if (Negative.In(ontology).IsMatch(governor) || Doubting.In(ontology).IsMatch(governor))
            return Standing.Open;
        return ReportFalse.In(ontology).IsMatch(rest) ? Standing.Open : Standing.Said;
    }

    private static bool IsQuestion(string rest) => rest.TrimEnd(' ', '”', '"', '’', ')').EndsWith('?');

    private static string Scope(Ontology ontology, string before) =>
        NextClause.In(ontology).Matches(before) is [.., { } last] ? before[(last.Index + last.Length)..] : before;

    private static string Plain(Ontology ontology, string text) => Harmless.In(ontology).Replace(text, m => new string('＋', m.Length));

    private static ListedPattern Listed(string template) => new(template, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);
}
