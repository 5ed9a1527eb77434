using GraphService.Language.Clauses;

namespace GraphService.Language.Tests.Japanese;

public sealed class JapaneseClauseTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "青空電機が東都物流を買収した。", Lemma: "買収する", Form: ClauseForm.Past, Arguments: "Subject(が)=電機 Object(を)=物流"),
        new Row(Text: "青空電機は東都物流を買収した。", Lemma: "買収する", Form: ClauseForm.Past, Arguments: "Subject(は)=電機 Object(を)=物流"),
        new Row(Text: "東都物流は青空電機によって買収された。", Lemma: "買収する", Form: ClauseForm.Passive | ClauseForm.Past, Arguments: "Subject(によって)=電機 Object(は)=物流"),
        new Row(Text: "協定が政府によって署名された。", Lemma: "署名する", Form: ClauseForm.Passive | ClauseForm.Past, Arguments: "Subject(によって)=政府 Object(が)=協定"),
        new Row(Text: "青空電機が買収した企業は黒字だ。", Lemma: "買収する", Form: ClauseForm.Past | ClauseForm.Attributive, Arguments: "Subject(が)=電機 Object=企業~Relative"),
        new Row(Text: "東都物流を買収した青空電機は増収だった。", Lemma: "買収する", Form: ClauseForm.Past | ClauseForm.Attributive, Arguments: "Subject=電機~Relative Object(を)=物流"),
        new Row(Text: "政府は企業に資金を提供する予定だ。", Lemma: "提供する", Form: ClauseForm.Plan, Arguments: "Subject(は)=政府 Object(を)=資金 Goal(に)=企業"),
        new Row(Text: "銀行から資金を調達した。", Lemma: "調達する", Form: ClauseForm.Past, Arguments: "Object(を)=資金 Source(から)=銀行"),
        new Row(Text: "首相は大統領と会談した。", Lemma: "会談する", Form: ClauseForm.Past, Arguments: "Subject(は)=首相 Companion(と)=大統領"),
        new Row(Text: "会議は大阪で開かれた。", Lemma: "開く", Form: ClauseForm.Passive | ClauseForm.Past, Arguments: "Object(は)=会議 Setting(で)=大阪"),
        new Row(Text: "日本と韓国が協定に署名した。", Lemma: "署名する", Form: ClauseForm.Past, Arguments: "Subject(が)=日本 Subject(が)=韓国 Goal(に)=協定"),
        new Row(Text: "大臣は法案に賛成しなかった。", Lemma: "賛成する", Form: ClauseForm.Negated | ClauseForm.Past, Arguments: "Subject(は)=大臣 Goal(に)=法案"),
        new Row(Text: "社長は買収を検討したいと語った。", Lemma: "検討する", Form: ClauseForm.Wish, Arguments: "Object(を)=買収"),
        new Row(Text: "政府による企業への出資が決まった。", Lemma: "出資する", Form: ClauseForm.Nominal, Arguments: "Subject(によって)=政府 Direction(への)=企業"),
        new Row(Text: "青空電機は資金調達を実施した。", Lemma: "調達する", Form: ClauseForm.Nominal | ClauseForm.Past, Arguments: "Subject(は)=電機~Controlled Object=資金"),
        new Row(Text: "工場が完成すれば、生産は増える。", Lemma: "完成する", Form: ClauseForm.Condition, Arguments: "Subject(が)=工場"),
        new Row(Text: "政府は計画を中止すべきだ。", Lemma: "中止する", Form: ClauseForm.Obligation, Arguments: "Subject(は)=政府 Object(を)=計画"),
        new Row(Text: "会社は倒産する可能性がある。", Lemma: "倒産する", Form: ClauseForm.Possible | ClauseForm.Attributive, Arguments: "Subject(は)=会社~Controlled"),
        new Row(Text: "会社が倒産したという。", Lemma: "倒産する", Form: ClauseForm.Past | ClauseForm.Hearsay, Arguments: "Subject(が)=会社"),
        new Row(Text: "売上は増加する見込みだ。", Lemma: "増加する", Form: ClauseForm.Expected, Arguments: "Subject(は)=売上"),
        new Row(Text: "彼は青空電機の社長だ。", Lemma: "社長", Form: ClauseForm.Plain, Arguments: "Subject(は)=彼 Possessor(の)=電機"),
        new Row(Text: "青空電機、東都物流を80億円で買収へ", Lemma: "買収する", Form: ClauseForm.Nominal,
            Arguments: "Subject=電機 Object(を)=物流 Setting(で)=80億"),
        new Row(Text: "青空電機、東都物流と提携", Lemma: "提携する", Form: ClauseForm.Nominal, Arguments: "Subject=電機 Companion(と)=物流"),
        new Row(Text: "大臣は東京から大阪へ移動した。", Lemma: "移動する", Form: ClauseForm.Past, Arguments: "Subject(は)=大臣 Direction(へ)=大阪 Source(から)=東京"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Clause_OfPredicate_HasFormAndArguments(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var sentence = Reading.One(row.Text);
        var clause = sentence.Clauses.Where(clause => clause.Lemma == row.Lemma).ShouldHaveSingleItem();
        var arguments = clause.Arguments.Where(argument => argument.Path is ArgumentPath.Direct or ArgumentPath.Relative or ArgumentPath.Controlled);
        string.Join(' ', arguments.Select(argument => Reading.Written([sentence], 0, argument))).ShouldBe(row.Arguments);
        clause.Form.ShouldBe(row.Form);
    }

    [Theory]
    [InlineData("青空電機は工場を建設し、従業員を採用した。", "採用する", "電機")]
    [InlineData("大統領は東京を訪れ、首相と会談した。", "会談する", "大統領")]
    public void Subject_LeftOutInASentence_IsThatOfTheOther(string text, string lemma, string subject)
    {
        var sentence = Reading.One(text);
        var argument = Reading.Filler(sentence, lemma, ArgumentRole.Subject);
        (sentence.Words[argument.Word].Text, argument.Back).ShouldBe((subject, 0));
        argument.Path.ShouldBeOneOf(ArgumentPath.Shared, ArgumentPath.LeftOut);
        argument.Score.ShouldBeLessThan(500);
    }

    [Fact]
    public void Object_LeftOutOfAPassive_StandsInTheSentenceBefore()
    {
        var sentences = Reading.Of("青空電機は大阪に本社を置く会社である。1998年に設立された。");
        var argument = Reading.Filler(sentences[1], "設立する", ArgumentRole.Object);
        (argument.Path, argument.Back, sentences[0].Words[argument.Word].Text).ShouldBe((ArgumentPath.Earlier, 1, "電機"));
    }

    public sealed record Row(string Text, string Lemma, ClauseForm Form, string Arguments);
}
