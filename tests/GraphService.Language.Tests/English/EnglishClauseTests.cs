using GraphService.Language.Clauses;
using GraphService.Language.Sentences;

namespace GraphService.Language.Tests.English;

public sealed class EnglishClauseTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "Kordal acquired the mine.", Lemma: "acquire", Form: ClauseForm.Past, Arguments: "Subject=Kordal Object=mine"),
        new Row(Text: "The mine was sold by Kordal.", Lemma: "sell", Form: ClauseForm.Passive | ClauseForm.Past, Arguments: "Subject(by)=Kordal Object=mine"),
        new Row(Text: "Kordal agreed to invest in the port.", Lemma: "invest", Form: ClauseForm.Plan, Arguments: "Subject=Kordal~Controlled Goal(in)=port"),
        new Row(Text: "Kordal plans to acquire the mine.", Lemma: "acquire", Form: ClauseForm.Plan, Arguments: "Subject=Kordal~Controlled Object=mine"),
        new Row(Text: "Kordal was asked to sell the mine.", Lemma: "sell", Form: ClauseForm.Plain, Arguments: "Subject=Kordal~Controlled Object=mine"),
        new Row(Text: "The court asked Kordal to sell the mine.", Lemma: "sell", Form: ClauseForm.Plain, Arguments: "Subject=Kordal~Controlled Object=mine"),
        new Row(Text: "The port that Kordal built is open.", Lemma: "build", Form: ClauseForm.Past | ClauseForm.Attributive,
            Arguments: "Subject=Kordal Object=port~Relative"),
        new Row(Text: "The man who founded the firm resigned.", Lemma: "found", Form: ClauseForm.Past | ClauseForm.Attributive,
            Arguments: "Subject=man~Relative Object=firm"),
        new Row(Text: "A firm founded by Tenn was sold.", Lemma: "found", Form: ClauseForm.Passive | ClauseForm.Attributive,
            Arguments: "Subject(by)=Tenn Object=firm~Relative"),
        new Row(Text: "It sold the plant and bought a mine.", Lemma: "buy", Form: ClauseForm.Past, Arguments: "Subject=It~Shared Object=mine"),
        new Row(Text: "Marevia and Tolland signed a treaty.", Lemma: "sign", Form: ClauseForm.Past,
            Arguments: "Subject=Marevia Subject=Tolland Object=treaty"),
        new Row(Text: "Kordal did not sell the mine.", Lemma: "sell", Form: ClauseForm.Negated | ClauseForm.Past, Arguments: "Subject=Kordal Object=mine"),
        new Row(Text: "Kordal will sell the mine.", Lemma: "sell", Form: ClauseForm.Plan, Arguments: "Subject=Kordal Object=mine"),
        new Row(Text: "Kordal may sell the mine.", Lemma: "sell", Form: ClauseForm.Possible, Arguments: "Subject=Kordal Object=mine"),
        new Row(Text: "Kordal should sell the mine.", Lemma: "sell", Form: ClauseForm.Obligation, Arguments: "Subject=Kordal Object=mine"),
        new Row(Text: "Kordal hopes to sell the mine.", Lemma: "sell", Form: ClauseForm.Wish, Arguments: "Subject=Kordal~Controlled Object=mine"),
        new Row(Text: "Kordal is expected to sell the mine.", Lemma: "sell", Form: ClauseForm.Expected, Arguments: "Subject=Kordal~Controlled Object=mine"),
        new Row(Text: "Kordal reportedly sold the mine.", Lemma: "sell", Form: ClauseForm.Past | ClauseForm.Hearsay, Arguments: "Subject=Kordal Object=mine"),
        new Row(Text: "Prices rise if Kordal sells the mine.", Lemma: "sell", Form: ClauseForm.Condition, Arguments: "Subject=Kordal Object=mine"),
        new Row(Text: "Kordal's acquisition of the mine failed.", Lemma: "acquire", Form: ClauseForm.Nominal, Arguments: "Subject=Kordal Object(of)=mine"),
        new Row(Text: "An agreement between Marevia and Tolland was reached.", Lemma: "agree", Form: ClauseForm.Nominal,
            Arguments: "Subject(between)=Marevia Subject(between)=Tolland"),
        new Row(Text: "Kordal announced the acquisition of the mine.", Lemma: "acquire", Form: ClauseForm.Nominal,
            Arguments: "Subject=Kordal~Controlled Object(of)=mine"),
        new Row(Text: "She is the president of Marevia.", Lemma: "president", Form: ClauseForm.Plain, Arguments: "Subject=She Possessor(of)=Marevia"),
        new Row(Text: "He met Ana Beltram, the head of the agency.", Lemma: "head", Form: ClauseForm.Nominal, Arguments: "Subject=Ana Possessor(of)=agency"),
        new Row(Text: "The firm moved from Avel to London in 2019.", Lemma: "move", Form: ClauseForm.Past,
            Arguments: "Subject=firm Goal(to)=London Source(from)=Avel Setting(in)=2019"),
        new Row(Text: "The minister met with the president.", Lemma: "meet", Form: ClauseForm.Past, Arguments: "Subject=minister Companion(with)=president"),
        new Row(Text: "The firm took over a school.", Lemma: "take over", Form: ClauseForm.Past, Arguments: "Subject=firm Object=school"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Clause_OfPredicate_HasFormAndArguments(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var sentence = Reading.One(row.Text);
        var clause = sentence.Clauses.Where(clause => clause.Lemma == row.Lemma).ShouldHaveSingleItem();
        clause.Form.ShouldBe(row.Form);
        string.Join(' ', clause.Arguments.Select(argument => Written(sentence, argument))).ShouldBe(row.Arguments);
    }

    private static string Written(Sentence sentence, Argument argument)
    {
        var marker = argument.Marker.Length > 0 ? $"({argument.Marker})" : "";
        var path = argument.Path == ArgumentPath.Direct ? "" : $"~{argument.Path}";
        return $"{argument.Role}{marker}={sentence.Words[argument.Word].Text}{path}";
    }

    public sealed record Row(string Text, string Lemma, ClauseForm Form, string Arguments);
}
