using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Reads from what follows a Japanese verb or noun whether the text says that the deed was done, denies it (していない, 出資は見送られた) or leaves
/// it open (したとすれば, したか。, といううわさ). Only the clause of the deed is read, so that the denial of another deed denies nothing here.
/// </summary>
internal static class JapaneseDenial
{
    // What joins the stem with the rest: し, さ|せ, を行|っ.
    private const string Inflected = "^(?:(?:を|が|に)?[一-龥]{1,2})?[ぁ-ん]{0,10}?";

    // ない in all its forms, and ず; not はず, which the harmless words hold.
    private const string Not = "(?:な(?:い(?!か)|かった(?!か)|く|さそう)|ません|ありません|ございません|(?<=[せらわかさたなばまれめけげえべりみきぎちに])ず(?:[、。に]|$))";

    // What may stand between は and ない: 一度も, まだ.
    private const string Ever = "(?:{denial-ever}|は|に|、)*";

    private const string Absent = $"{Ever}(?:{{denial-missing}}?{Not}|聞い(?:た|て).{{0,6}}?{Not})";

    private static readonly ListedPattern Harmless = Listed("{denial-harmless}");

    // し|て|い|ない, を|行|わなかった, を完了|していない: the verb's own ending.
    private static readonly ListedPattern Ending = Listed("^(?:(?:を|が)[一-龥]{1,3}|[一-龥]{1,2})?(?<ending>[ぁ-ん＋]+)");

    // したものの, したのに, したため: what follows is another deed.
    private static readonly ListedPattern NextDeed = Listed("ものの|のに(?!は)|けれど|けど|から(?!で)|ので|ため|とたん|うえ|まま|ながら|[たるいだ]が");

    private static readonly ListedPattern NegativeEnding = Listed(Not);

    private static readonly ListedPattern DoubleNegation = Listed("な(?:い|かった)(?:という)?(?:こと|わけ|の)(?:は|では|でも)な|なくはな|なくもな|ないとは(?:言|い[えわ]|限)|ないはずが");

    // しないよう求めた, してはならない: somebody forbids it; nobody says that it was not done.
    private static readonly ListedPattern Forbidden = Listed("ないよう|ないで(?:ほし|もら|くださ)|てはならな|てはいけな|ては(?:困|だめ)");

    private static readonly ListedPattern Condition = Listed(
        Inflected + "(?:とすれば|としたら|とすると|としても|としたところ|なら(?!び|な)|たら(?!し|どう|いかが)|れば(?!と|いい|よい)|ても(?!ら|い)|{denial-conditions})");

    // したのか, したかは: a question within the sentence. かもしれない is among the harmless words.
    private static readonly ListedPattern Question = Listed(Inflected + "(?:[たるいの]|だろう|でしょう|ます|です|ました|ません)か(?:どうか|否か|は|も|について|、|。|\\?|$|」|に|を|が)");

    private static readonly ListedPattern Almost = Listed("^(?:し|り|き)?{denial-almost}");

    private static readonly ListedPattern Reaching = Listed($"^(?:する|る|う|く|す)?(?:まで)?に(?:は|も)?(?:至|いた)(?:ら{Not}|って(?:は)?(?:い|お)(?:ら)?{Not})");

    // 買収する資金, 買収するまで: no deed yet.
    private static readonly ListedPattern Unreal = Listed($"^(?:する|を行う|を実施する){{denial-unreal}}");

    // した覚えはない, した会社はない.
    private static readonly ListedPattern NounAbsent = Listed($"{Inflected}(?:[一-龥ァ-ヴー]{{1,6}}|もの|ところ)(?:など)?(?:は|が|も){Absent}");

    // したと言う人がいる.
    private static readonly ListedPattern SomeSay = Listed("^{denial-saying}[うる]{denial-sayers}");

    // したという, したとの, したのは, したと: the clause is what somebody says or thinks.
    private static readonly ListedPattern Complement = Listed(
        Inflected + "(?<link>という|といった|との|とする|とした|とされる|とか|のは|(?<!こ)とは|(?<!こ)とも|などと|(?<!こ)と(?=[一-龥「、ァ-ヴー\uE000-\uE7FF]))");

    // した事実は, する予定が, ことを.
    private static readonly ListedPattern OfNounBehind = Listed(
        $"{Inflected}(?:という|といった|との|ような)?(?<noun>{{denial-facts}}|{{denial-proofs}})"
            + "(?:そのもの|自体|など)?(?:は|が|も|を|さえ|すら|では|でも|にも|には|に)(?<rest>.*)$");

    private static readonly ListedPattern Proof = Listed("^{denial-proofs}$");

    // したことを示す証拠はない.
    private static readonly ListedPattern NoProof = Listed($"{{denial-proofs}}(?:は|が|も){Absent}");

    private static readonly ListedPattern Fact = Listed("^{denial-done-facts}$");

    private static readonly ListedPattern IsAbsent = Listed($"^{Absent}");

    private static readonly ListedPattern NotPossible = Listed(
        $"^{Ever}{{denial-not-possible}}{Not}");

    private static readonly ListedPattern NotConfirmed = Listed($"{{denial-not-confirmed}}[^。、]{{0,8}}?{Not}");

    private static readonly ListedPattern Undone = Listed("{denial-undone}");

    private static readonly ListedPattern False = Listed($"{{denial-false}}(?!(?:し|でき|は)?{Not}|して(?:は)?(?:い|お)(?:ら)?{Not}|はし{Not}|ではな)");

    private static readonly ListedPattern FalseDenied = Listed("{denial-false}");

    private static readonly ListedPattern Open = Listed("{denial-open}");

    private static readonly ListedPattern Hearsay = Listed("^(?:{denial-media}|の|で)*{denial-hearsay}");

    private static readonly ListedPattern EndsNegative = Listed($"{Not}(?:だろう|でしょう|という|とい|と|ことが|こと|よう|模様|まま|もの)?[^。、]{{0,12}}[。、」』]?$");

    // したとは考えにくい, あったとは言えない.
    private static readonly ListedPattern Doubted = Listed("{denial-doubted}");

    // した会社ではない: nobody of whom it is said did it.
    private static readonly ListedPattern NotTheOne = Listed($"{Inflected}[一-龥ァ-ヴー]{{1,8}}(?:では|じゃ){Not}");

    // したと報じられたが、同社は否定した: told by others in one clause, denied in the next.
    private static readonly ListedPattern Told = Listed("{denial-told}");

    private static readonly ListedPattern Whether = Listed("^{denial-whether}");

    // …の出資ですが、: what is said of it follows in the next clause.
    private static readonly ListedPattern Mentioned = Listed("^(?:の(?:件|話))?{denial-mentioned}");

    private static readonly ListedPattern Nominal = Listed("^(?:の{denial-deed-nouns})?(?:は|が|も|を|に|から|で)(?<rest>.*)$");

    private static readonly ListedPattern NotHappening = Listed($"{{denial-happening}}[^。、]{{0,8}}?{Not}");

    private static readonly ListedPattern NotACopula = Listed(
        $"^{{denial-name-endings}}?(?:である|だった|だ)?(?:という)?(?:わけ|の|こと)?(?:では|じゃ|とは|でも|は){Ever}{Not}|^(?:氏|社|側)?でな[いく]");

    private static readonly ListedPattern OpenCopula = Listed($"^(?:氏|さん|社|側)?(?:である|だった|だ|なの)?(?:か(?:どうか|否か|。|\\?|、|は|$)|とすれば|としても|としたら|なら|とは(?:限|言|い[えわ]))");

    private static readonly ListedPattern Asked = Listed("か(?:[。?!]|」)*$");

    /// <summary>By what stands behind a verb's stem, up to the end of its clause.</summary>
    /// <param name="ontology">Whose words count.</param>
    /// <param name="rest">The text behind the stem.</param>
    /// <param name="length">How much of it belongs to the clause.</param>
    /// <param name="head">Where a noun that the verb describes begins in it (出資していないX社), or null.</param>
    public static Standing OfVerb(Ontology ontology, string rest, int length, int? head)
    {
        var clause = Plain(ontology, rest[..Math.Min(rest.Length, head ?? length)]);
        if (OfEnding(ontology, clause) is { } own)
            return own;
        if (head is not null)
            return Standing.Said;
        return OfGovernor(ontology, clause) ?? OfUnreal(ontology, clause) ?? OfQuestion(ontology, rest, clause)
            ?? OfNextClause(ontology, clause, rest[clause.Length..]) ?? Standing.Said;
    }

    /// <summary>Whether what follows the clause of a plan or attempt gives it up: …を検討したが、<c>断念した</c>; not where it speaks of others.</summary>
    public static bool IsGivenUp(Ontology ontology, string later) =>
        !later.Any(AnnotatedSentence.IsEntity) && Undone.In(ontology).IsMatch(Plain(ontology, later));

    /// <summary>Whether a deed is only brought up, so that the next clause says what is to be said of it: …の出資<c>ですが、</c>.</summary>
    public static bool IsMentioned(Ontology ontology, string rest) => Mentioned.In(ontology).IsMatch(rest);

    /// <summary>By what is said of a deed that a noun names: …の出資<c>は実現しなかった</c>.</summary>
    public static Standing OfNoun(Ontology ontology, string rest, int length)
    {
        var clause = Plain(ontology, rest[..Math.Min(rest.Length, length)]);
        if (Whether.In(ontology).IsMatch(clause))
            return Standing.Open;
        if (IsMentioned(ontology, rest) && Plain(ontology, rest) is var all && (NegativeEnding.In(ontology).IsMatch(all) || LeavesOpen(ontology, all)))
            return Standing.Open;
        if (Nominal.In(ontology).Match(clause) is not { Success: true } said)
            return OfQuestion(ontology, rest, clause) ?? Standing.Said;
        var predicate = said.Groups["rest"].Value;
        if (Undone.In(ontology).IsMatch(predicate) || False.In(ontology).IsMatch(predicate)
            || IsAbsent.In(ontology).IsMatch(predicate) || NotHappening.In(ontology).IsMatch(predicate))
            return Standing.Denied;
        return LeavesOpen(ontology, predicate) || NegativeEnding.In(ontology).IsMatch(predicate) || Condition.In(ontology).IsMatch(predicate)
            ? Standing.Open : OfQuestion(ontology, rest, clause) ?? Standing.Said;
    }

    /// <summary>By what stands behind the last noun of a phrase: …の親会社<c>ではない</c>.</summary>
    public static Standing OfCopula(Ontology ontology, string rest)
    {
        var plain = Plain(ontology, rest);
        return NotACopula.In(ontology).IsMatch(plain) ? Standing.Denied : OpenCopula.In(ontology).IsMatch(plain) ? Standing.Open : Standing.Said;
    }

    private static Standing? OfEnding(Ontology ontology, string clause)
    {
        if (Condition.In(ontology).IsMatch(clause) || Question.In(ontology).IsMatch(clause) || Almost.In(ontology).IsMatch(clause))
            return Standing.Open;
        if (Reaching.In(ontology).IsMatch(clause))
            return Standing.Denied;
        if (Ending.In(ontology).Match(clause) is not { Success: true } m)
            return null;
        var ending = m.Groups["ending"].Value + clause[m.Length..Math.Min(clause.Length, m.Length + 1)];
        if (NextDeed.In(ontology).Match(ending) is { Success: true } next)
            ending = ending[..next.Index];
        // しないか, しませんか invite; the question is read by its stance.
        if (!NegativeEnding.In(ontology).IsMatch(ending) || ending.Contains("ないか", StringComparison.Ordinal)
            || ending.Contains("ませんか", StringComparison.Ordinal))
            return null;
        return DoubleNegation.In(ontology).IsMatch(clause) || Forbidden.In(ontology).IsMatch(ending) ? Standing.Open : Standing.Denied;
    }

    private static Standing? OfGovernor(Ontology ontology, string clause) =>
        NotTheOne.In(ontology).IsMatch(clause) ? Standing.Open : OfNounOf(ontology, clause) ?? OfComplement(ontology, clause)
            ?? (NounAbsent.In(ontology).IsMatch(clause) ? Standing.Open : null);

    private static bool LeavesOpen(Ontology ontology, string said) =>
        Open.In(ontology).IsMatch(said) || FalseDenied.In(ontology).IsMatch(said) || Doubted.In(ontology).IsMatch(said);

    private static Standing? OfUnreal(Ontology ontology, string clause) =>
        Unreal.In(ontology).IsMatch(clause) && Stances.Of(ontology, clause) == Stance.Asserted ? Standing.Open : null;

    private static Standing? OfNextClause(Ontology ontology, string clause, string later) =>
        Complement.In(ontology).IsMatch(clause) && Told.In(ontology).IsMatch(clause)
            && FalseDenied.In(ontology).IsMatch(Plain(ontology, later)) ? Standing.Open : null;

    private static Standing? OfNounOf(Ontology ontology, string clause)
    {
        if (OfNounBehind.In(ontology).Match(clause) is not { Success: true } m)
            return null;
        var (noun, rest) = (m.Groups["noun"].Value, m.Groups["rest"].Value);
        if (Proof.In(ontology).IsMatch(noun))
            return NegativeEnding.In(ontology).IsMatch(rest) ? Standing.Open : null;
        if (NoProof.In(ontology).IsMatch(rest))
            return Standing.Open;
        if (IsAbsent.In(ontology).IsMatch(rest) || NotPossible.In(ontology).IsMatch(rest))
            return Standing.Denied;
        // What is said of a fact (したことは失敗だった) is said of something that was done; a plan that is dropped is not carried out.
        if (False.In(ontology).IsMatch(rest) || Undone.In(ontology).IsMatch(rest)
            && !(Fact.In(ontology).IsMatch(noun) && !rest.StartsWith('を') && m.Value[..^rest.Length][^1] != 'を'))
            return Standing.Denied;
        // 出資する考えを示していない.
        return NotConfirmed.In(ontology).IsMatch(rest) || Open.In(ontology).IsMatch(rest)
            || !Fact.In(ontology).IsMatch(noun) && NegativeEnding.In(ontology).IsMatch(rest) ? Standing.Open : null;
    }

    private static Standing? OfComplement(Ontology ontology, string clause)
    {
        if (Complement.In(ontology).Match(clause) is not { Success: true } m)
            return null;
        var rest = clause[m.Length..];
        if (False.In(ontology).IsMatch(rest) || m.Groups["link"].Value is not ("と" or "とした") && Undone.In(ontology).IsMatch(rest))
            return Standing.Denied;
        if (LeavesOpen(ontology, rest) || Doubted.In(ontology).IsMatch(clause) || SomeSay.In(ontology).IsMatch(rest) || EndsNegative.In(ontology).IsMatch(rest))
            return Standing.Open;
        return m.Groups["link"].Value is "という" or "との" or "といった" or "とする" && Hearsay.In(ontology).IsMatch(rest) ? Standing.Open : null;
    }

    // A question asks for what it names; したいか and ないか are wishes, which the stance tells.
    private static Standing? OfQuestion(Ontology ontology, string rest, string clause) =>
        clause.Length >= rest.Length - 1 && Asked.In(ontology).IsMatch(clause) && !Stances.IsProposed(ontology, clause) ? Standing.Open : null;

    private static string Plain(Ontology ontology, string text) => Harmless.In(ontology).Replace(text, m => new string('＋', m.Length));

    private static ListedPattern Listed(string template) => new(template, RegexOptions.ExplicitCapture);
}
