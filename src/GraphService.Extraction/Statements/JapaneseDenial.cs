using System.Text.RegularExpressions;
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
    private const string Ever = "(?:これまで|今まで|過去に|現時点で|現在|今のところ|当面|まだ|いまだ|未だ|一切|一度も|一度として|全く|まったく|何ら|特に|もう|もはや|は|に|、)*";

    private const string Absent = $"{Ever}(?:{Not}|存在し(?:て(?:い)?)?{Not}|見当たら{Not}|見つから{Not}|見つかって(?:い)?{Not}|聞い(?:た|て).{{0,6}}?{Not})";

    private static readonly Regex Harmless = Compiled(DenialWords.AnyOf("japanese", "harmless"));

    // し|て|い|ない, を|行|わなかった, を完了|していない: the verb's own ending.
    private static readonly Regex Ending = Compiled("^(?:(?:を|が)[一-龥]{1,3}|[一-龥]{1,2})?(?<ending>[ぁ-ん＋]+)");

    // したものの, したのに, したため: what follows is another deed.
    private static readonly Regex NextDeed = Compiled("ものの|のに(?!は)|けれど|けど|から(?!で)|ので|ため|とたん|うえ|まま|ながら|[たるいだ]が");

    private static readonly Regex NegativeEnding = Compiled(Not);

    private static readonly Regex DoubleNegation = Compiled("な(?:い|かった)(?:という)?(?:こと|わけ|の)(?:は|では|でも)な|なくはな|なくもな|ないとは(?:言|い[えわ]|限)|ないはずが");

    // しないよう求めた, してはならない: somebody forbids it; nobody says that it was not done.
    private static readonly Regex Forbidden = Compiled("ないよう|ないで(?:ほし|もら|くださ)|てはならな|てはいけな|ては(?:困|だめ)");

    private static readonly Regex Condition = Compiled(
        Inflected + "(?:とすれば|としたら|とすると|としても|としたところ|なら(?!び|な)|たら(?!し|どう|いかが)|れば(?!と|いい|よい)|ても(?!ら|い)|(?:場合|限り|か否か|かどうか|の是非))");

    // したのか, したかは: a question within the sentence. かもしれない is among the harmless words.
    private static readonly Regex Question = Compiled(Inflected + "(?:[たるいの]|だろう|でしょう|ます|です|ました|ません)か(?:どうか|否か|は|も|について|、|。|\\?|$|」|に|を|が)");

    private static readonly Regex Almost = Compiled("^(?:し|り|き)?(?:そこ[なね]|損[なね]|かけ[たて]|そうにな|る寸前|する寸前|るところだった|するところだった)");

    private static readonly Regex Reaching = Compiled($"^(?:する|る|う|く|す)?(?:まで)?に(?:は|も)?(?:至|いた)(?:ら{Not}|って(?:は)?(?:い|お)(?:ら)?{Not})");

    // 買収する資金, 買収するまで: no deed yet.
    private static readonly Regex Unreal = Compiled($"^(?:する|を行う|を実施する){DenialWords.AnyOf("japanese", "unreal")}");

    // した覚えはない, した会社はない.
    private static readonly Regex NounAbsent = Compiled($"{Inflected}(?:[一-龥ァ-ヴー]{{1,6}}|もの|ところ)(?:など)?(?:は|が|も){Absent}");

    // したと言う人がいる.
    private static readonly Regex SomeSay = Compiled("^(?:言|い|主張す|信じ|考え|見|み|疑|噂す|うわさす|誤解す)[うる](?:人|者|向き|声|説|話|見方|意見|むき)");

    // したという, したとの, したのは, したと: the clause is what somebody says or thinks.
    private static readonly Regex Complement = Compiled(
        Inflected + "(?<link>という|といった|との|とする|とした|とされる|とか|のは|(?<!こ)とは|(?<!こ)とも|などと|(?<!こ)と(?=[一-龥「、ァ-ヴー\uE000-\uE7FF]))");

    // した事実は, する予定が, ことを.
    private static readonly Regex OfNounBehind = Compiled(
        $"{Inflected}(?:という|といった|との|ような)?(?<noun>{DenialWords.AnyOf("japanese", "facts")}|{DenialWords.AnyOf("japanese", "proofs")})"
            + "(?:そのもの|自体|など)?(?:は|が|も|を|さえ|すら|では|でも|にも|には|に)(?<rest>.*)$");

    private static readonly Regex Proof = Compiled($"^{DenialWords.AnyOf("japanese", "proofs")}$");

    // したことを示す証拠はない.
    private static readonly Regex NoProof = Compiled($"{DenialWords.AnyOf("japanese", "proofs")}(?:は|が|も){Absent}");

    private static readonly Regex Fact = Compiled($"^(?:の|こと|事実|経緯|経験|実績|例)$");

    private static readonly Regex IsAbsent = Compiled($"^{Absent}");

    private static readonly Regex NotPossible = Compiled(
        $"^{Ever}(?:でき|かなわ|叶わ|あり得|ありえ|考えて(?:い)?|想定して(?:い)?|検討して(?:い)?|予定して(?:い)?|計画して(?:い)?|決めて(?:い)?|決まって(?:い)?){Not}");

    private static readonly Regex NotConfirmed = Compiled($"(?:認め|確認|明らかに|証明|裏付け|立証|公表|発表|把握|承知)[^。、]{{0,8}}?{Not}");

    private static readonly Regex Undone = Compiled(DenialWords.AnyOf("japanese", "undone"));

    private static readonly Regex False = Compiled($"{DenialWords.AnyOf("japanese", "false")}(?!(?:し|でき|は)?{Not}|して(?:は)?(?:い|お)(?:ら)?{Not}|はし{Not}|ではな)");

    private static readonly Regex FalseDenied = Compiled(DenialWords.AnyOf("japanese", "false"));

    private static readonly Regex Open = Compiled($"{DenialWords.AnyOf("japanese", "open")}|もし|仮に");

    private static readonly Regex Hearsay = Compiled($"^(?:一部|複数|現地|海外|週刊誌|新聞|メディア|の|で)*{DenialWords.AnyOf("japanese", "hearsay")}");

    private static readonly Regex EndsNegative = Compiled($"{Not}(?:だろう|でしょう|という|とい|と|ことが|こと|よう|模様|まま|もの)?[^。、]{{0,12}}[。、」』]?$");

    // したとは考えにくい, あったとは言えない.
    private static readonly Regex Doubted = Compiled("とは(?:考えにく|考え難|考えられ|思え|思わ|信じ|言え|言い切れ|いえ|限ら)|疑わし|怪しい|どうか");

    // した会社ではない: nobody of whom it is said did it.
    private static readonly Regex NotTheOne = Compiled($"{Inflected}[一-龥ァ-ヴー]{{1,8}}(?:では|じゃ){Not}");

    // したと報じられたが、同社は否定した: told by others in one clause, denied in the next.
    private static readonly Regex Told = Compiled("報じ|伝え|報道|発表|主張|言われ|いわれ|思われ|考えられ|信じられ|ささやか|囁か|され(?:た|る|て)");

    private static readonly Regex Whether = Compiled("^の(?:有無|是非|可否|真偽|実態)");

    // …の出資ですが、: what is said of it follows in the next clause.
    private static readonly Regex Mentioned = Compiled("^(?:の(?:件|話))?(?:です|であります|だが|について|につきまして|に関して)");

    private static readonly Regex Nominal = Compiled("^(?:の(?:計画|構想|方針|予定|話|案|交渉|検討|要請|提案|実行|実施|実現|完了|決定|件|契約|合意|手続き))?(?:は|が|も|を|に|から|で)(?<rest>.*)$");

    private static readonly Regex NotHappening = Compiled($"{DenialWords.AnyOf("japanese", "happening")}[^。、]{{0,8}}?{Not}");

    private static readonly Regex NotACopula = Compiled(
        $"^(?:氏|さん|社|側|など|自身)?(?:である|だった|だ)?(?:という)?(?:わけ|の|こと)?(?:では|じゃ|とは|でも|は){Ever}{Not}|^(?:氏|社|側)?でな[いく]");

    private static readonly Regex OpenCopula = Compiled($"^(?:氏|さん|社|側)?(?:である|だった|だ|なの)?(?:か(?:どうか|否か|。|\\?|、|は|$)|とすれば|としても|としたら|なら|とは(?:限|言|い[えわ]))");

    private static readonly Regex Asked = Compiled("か(?:[。?!]|」)*$");

    /// <summary>By what stands behind a verb's stem, up to the end of its clause.</summary>
    /// <param name="rest">The text behind the stem.</param>
    /// <param name="length">How much of it belongs to the clause.</param>
    /// <param name="head">Where a noun that the verb describes begins in it (出資していないX社), or null.</param>
    public static Standing OfVerb(string rest, int length, int? head)
    {
        var clause = Plain(rest[..Math.Min(rest.Length, head ?? length)]);
        if (OfEnding(clause) is { } own)
            return own;
        if (head is not null)
            return Standing.Said;
        return OfGovernor(clause) ?? OfUnreal(clause) ?? OfQuestion(rest, clause) ?? OfNextClause(clause, rest[clause.Length..]) ?? Standing.Said;
    }

    /// <summary>Whether what follows the clause of a plan or attempt gives it up: …を検討したが、<c>断念した</c>; not where it speaks of others.</summary>
    public static bool IsGivenUp(string later) => !later.Any(AnnotatedSentence.IsEntity) && Undone.IsMatch(Plain(later));

    /// <summary>Whether a deed is only brought up, so that the next clause says what is to be said of it: …の出資<c>ですが、</c>.</summary>
    public static bool IsMentioned(string rest) => Mentioned.IsMatch(rest);

    /// <summary>By what is said of a deed that a noun names: …の出資<c>は実現しなかった</c>.</summary>
    public static Standing OfNoun(string rest, int length)
    {
        var clause = Plain(rest[..Math.Min(rest.Length, length)]);
        if (Whether.IsMatch(clause))
            return Standing.Open;
        if (IsMentioned(rest) && Plain(rest) is var all && (NegativeEnding.IsMatch(all) || LeavesOpen(all)))
            return Standing.Open;
        if (Nominal.Match(clause) is not { Success: true } said)
            return OfQuestion(rest, clause) ?? Standing.Said;
        var predicate = said.Groups["rest"].Value;
        if (Undone.IsMatch(predicate) || False.IsMatch(predicate) || IsAbsent.IsMatch(predicate) || NotHappening.IsMatch(predicate))
            return Standing.Denied;
        return LeavesOpen(predicate) || NegativeEnding.IsMatch(predicate) || Condition.IsMatch(predicate)
            ? Standing.Open : OfQuestion(rest, clause) ?? Standing.Said;
    }

    /// <summary>By what stands behind the last noun of a phrase: …の親会社<c>ではない</c>.</summary>
    public static Standing OfCopula(string rest)
    {
        var plain = Plain(rest);
        return NotACopula.IsMatch(plain) ? Standing.Denied : OpenCopula.IsMatch(plain) ? Standing.Open : Standing.Said;
    }

    private static Standing? OfEnding(string clause)
    {
        if (Condition.IsMatch(clause) || Question.IsMatch(clause) || Almost.IsMatch(clause))
            return Standing.Open;
        if (Reaching.IsMatch(clause))
            return Standing.Denied;
        if (Ending.Match(clause) is not { Success: true } m)
            return null;
        var ending = m.Groups["ending"].Value + clause[m.Length..Math.Min(clause.Length, m.Length + 1)];
        if (NextDeed.Match(ending) is { Success: true } next)
            ending = ending[..next.Index];
        // しないか, しませんか invite; the question is read by its stance.
        if (!NegativeEnding.IsMatch(ending) || ending.Contains("ないか", StringComparison.Ordinal) || ending.Contains("ませんか", StringComparison.Ordinal))
            return null;
        return DoubleNegation.IsMatch(clause) || Forbidden.IsMatch(ending) ? Standing.Open : Standing.Denied;
    }

    private static Standing? OfGovernor(string clause) =>
        NotTheOne.IsMatch(clause) ? Standing.Open : OfNounOf(clause) ?? OfComplement(clause) ?? (NounAbsent.IsMatch(clause) ? Standing.Open : null);

    private static bool LeavesOpen(string said) => Open.IsMatch(said) || FalseDenied.IsMatch(said) || Doubted.IsMatch(said);

    private static Standing? OfUnreal(string clause) => Unreal.IsMatch(clause) && Stances.Of(clause) == Stance.Asserted ? Standing.Open : null;

    private static Standing? OfNextClause(string clause, string later) =>
        Complement.IsMatch(clause) && Told.IsMatch(clause) && FalseDenied.IsMatch(Plain(later)) ? Standing.Open : null;

    private static Standing? OfNounOf(string clause)
    {
        if (OfNounBehind.Match(clause) is not { Success: true } m)
            return null;
        var (noun, rest) = (m.Groups["noun"].Value, m.Groups["rest"].Value);
        if (Proof.IsMatch(noun))
            return NegativeEnding.IsMatch(rest) ? Standing.Open : null;
        if (NoProof.IsMatch(rest))
            return Standing.Open;
        if (IsAbsent.IsMatch(rest) || NotPossible.IsMatch(rest))
            return Standing.Denied;
        // What is said of a fact (したことは失敗だった) is said of something that was done; a plan that is dropped is not carried out.
        if (False.IsMatch(rest) || Undone.IsMatch(rest) && !(Fact.IsMatch(noun) && !rest.StartsWith('を') && m.Value[..^rest.Length][^1] != 'を'))
            return Standing.Denied;
        // 出資する考えを示していない.
        return NotConfirmed.IsMatch(rest) || Open.IsMatch(rest) || !Fact.IsMatch(noun) && NegativeEnding.IsMatch(rest) ? Standing.Open : null;
    }

    private static Standing? OfComplement(string clause)
    {
        if (Complement.Match(clause) is not { Success: true } m)
            return null;
        var rest = clause[m.Length..];
        if (False.IsMatch(rest) || m.Groups["link"].Value is not ("と" or "とした") && Undone.IsMatch(rest))
            return Standing.Denied;
        if (Open.IsMatch(rest) || FalseDenied.IsMatch(rest) || Doubted.IsMatch(clause) || SomeSay.IsMatch(rest) || EndsNegative.IsMatch(rest))
            return Standing.Open;
        return m.Groups["link"].Value is "という" or "との" or "といった" or "とする" && Hearsay.IsMatch(rest) ? Standing.Open : null;
    }

    // A question asks for what it names; したいか and ないか are wishes, which the stance tells.
    private static Standing? OfQuestion(string rest, string clause) =>
        clause.Length >= rest.Length - 1 && Asked.IsMatch(clause) && !Stances.IsProposed(clause) ? Standing.Open : null;

    private static string Plain(string text) => DenialWords.WithoutHarmless(Harmless, text);

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, FrameTimeout.Limit);
}
