using System.Text;
using GraphService.Diagnostics;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Readings;

public sealed class ReadingsTests
{
    private const string Text = "Mizuki Capital invested $5 million in Hoshino Robotics in May 2024.\n\nThe two firms share a workshop with Tamura Foods in Sapporo.\n";
    private const string Quote = "Mizuki Capital invested $5 million in Hoshino Robotics in May 2024.";

    private static string Line(string? quote = null, string predicate = "INVESTED_IN", string subject = """{"text":"Mizuki Capital","type":"COMPANY"}""",
        string @object = """{"text":"Hoshino Robotics","type":"COMPANY"}""", string more = "", string document = "documents/a.txt", string reader = "model-x") =>
        $$$"""{"document":"{{{document}}}","reader":{"name":"{{{reader}}}","version":"1"},"subject":{{{subject}}},"predicate":"{{{predicate}}}","object":{{{@object}}},"quote":"{{{quote ?? Quote}}}"{{{more}}}}""";

    private const string Said = ""","amount":{"text":"$5 million","value":5000000,"currency":"USD","bound":"EXACT"},"date":"2024-05" """;

    private static CompiledGraph Compiled(params string[] lines) => Compiled(folder => folder.Write("readings/a.jsonl", string.Join('\n', lines)));

    private static CompiledGraph Compiled(Action<WorkspaceFolder> fill)
    {
        using var folder = new WorkspaceFolder(("documents/a.txt", Text));
        fill(folder);
        return folder.Compile();
    }

    private static string Rejected(CompiledGraph graph) => string.Join('\n', graph.Diagnostics.Where(d => d.Code == "READING_REJECTED").Select(d => $"{d}"));

    [Fact]
    public void Reading_ThatAgreesWithTheRules_IsEvidenceBesideTheirs()
    {
        var alone = Compiled().Statements.ShouldHaveSingleItem();
        var graph = Compiled(Line(more: Said));
        Rejected(graph).ShouldBeEmpty();
        var statement = graph.Statements.ShouldHaveSingleItem();
        statement.Id.ShouldBe(alone.Id);
        statement.Evidence.Select(e => (e.Reader, e.Quote)).ShouldBe([("model-x", Quote), (Readers.Rules, Quote)]);
        statement.Confidence.ShouldBeGreaterThan(alone.Confidence);
        graph.Entities.Count.ShouldBe(Compiled().Entities.Count);
    }

    [Fact]
    public void Grade_OfAReader_IsThatOfTheWorkspace()
    {
        var line = Line("The two firms share a workshop with Tamura Foods", "PARTNERS_WITH", @object: """{"text":"Tamura Foods","type":"COMPANY"}""", more: ",\"confidence\":0.5");
        double ConfidenceWith(string settings) => Compiled(folder =>
        {
            folder.Write("workspace.yaml", settings);
            folder.Write("readings/a.jsonl", line);
        }).Statements.Single(s => s.Predicate == "PARTNERS_WITH").Confidence;
        ConfidenceWith("name: x").ShouldBe(0.35);
        ConfidenceWith("readers: {model-x: 0.6}").ShouldBe(0.3);
        Compiled(folder => folder.Write("workspace.yaml", "readers: {model-x: 6}")).Diagnostics.ShouldContain(d => d.Code == "WORKSPACE_BROKEN" && d.Message.Contains("grade"));
    }

    [Fact]
    public void Readers_ThatAgree_RaiseTheConfidence()
    {
        const string Shared = "The two firms share a workshop with Tamura Foods";
        string By(string reader) => Line(Shared, "PARTNERS_WITH", @object: """{"text":"Tamura Foods","type":"COMPANY"}""", reader: reader);
        var one = Compiled(By("model-x")).Statements.Single(s => s.Predicate == "PARTNERS_WITH");
        var two = Compiled(By("model-x"), By("model-y")).Statements.Single(s => s.Predicate == "PARTNERS_WITH");
        var twice = Compiled(By("model-x"), By("model-x")).Statements.Single(s => s.Predicate == "PARTNERS_WITH");
        (one.Confidence, two.Confidence, twice.Confidence).ShouldBe((0.7, 0.91, 0.7));
        two.Evidence.Select(e => e.Reader).ShouldBe(["model-x", "model-y"]);
    }

    [Fact]
    public void Reading_ByIds_NamesEntitiesOfTheGraph()
    {
        var graph = Compiled(Line("The two firms share a workshop", "PARTNERS_WITH", """{"id":"company-mizuki-capital"}""", """{"id":"company-hoshino-robotics"}"""));
        Rejected(graph).ShouldBeEmpty();
        graph.Statements.Single(s => s.Predicate == "PARTNERS_WITH").Evidence.Single().Quote.ShouldBe("The two firms share a workshop");
    }

    [Fact]
    public void Quotes_InAnotherForm_StandInTheText()
    {
        using var folder = new WorkspaceFolder(("documents/a.txt", "瑞⽊キャピタルは２０２４年５月、星野ロボティクスに\n*約５億円*を出資した。"));
        folder.Write("readings/a.jsonl", Line("瑞木キャピタルは2024年5月、星野ロボティクスに約5億円を出資した。", subject: """{"text":"瑞木キャピタル","type":"COMPANY"}""",
            @object: """{"text":"星野ロボティクス","type":"COMPANY"}""", more: ""","amount":{"text":"約5億円"}"""));
        var graph = folder.Compile();
        Rejected(graph).ShouldBeEmpty();
        var evidence = graph.Statements.SelectMany(s => s.Evidence, (s, e) => (s.Qualifiers.Amount, e)).Single(p => p.e.Reader == "model-x");
        evidence.e.Quote.ShouldStartWith("瑞⽊キャピタルは２０２４年５月");
        (evidence.Amount!.Value, evidence.Amount.Currency, evidence.Amount.Bound).ShouldBe((500_000_000m, "JPY", Bound.About));
    }

    [Fact]
    public void Quotes_ThatBelongTogether_AreOneWitnessOfSeveralPlaces()
    {
        var graph = Compiled(Line().Replace($"\"{Quote}\"", """["Mizuki Capital invested", "The two firms share a workshop"]"""));
        graph.Statements.Single(s => s.Evidence.Any(e => e.Reader == "model-x")).Evidence.Select(e => e.Quote)
            .ShouldBe(["Mizuki Capital invested", Quote, "The two firms share a workshop"], ignoreOrder: true);
    }

    [Fact]
    public void Quote_ThatStandsTwice_NeedsAStart()
    {
        string[] Rejects(string more) => [Rejected(Compiled(folder =>
        {
            folder.Write("documents/b.txt", Quote + "\n\n" + Quote);
            folder.Write("readings/a.jsonl", Line(document: "documents/b.txt", more: more));
        }))];
        Rejects("")[0].ShouldContain("start says which");
        Rejects(",\"start\":69")[0].ShouldBeEmpty();
        Rejects(",\"start\":70")[0].ShouldContain("but not at 70");
    }

    [Fact]
    public void DocumentThatHasChanged_IsReportedAndReadOn()
    {
        var old = $",\"sha256\":\"{new string('0', 64)}\"";
        var graph = Compiled(Line(more: Said + old), Line("It never said this", more: old));
        graph.Diagnostics.Single(d => d.Code == "READING_STALE").ToString()
            .ShouldBe("readings/a.jsonl:1:1: warning READING_STALE: documents/a.txt has changed since this and 1 more readings of model-x; a reading is used where its quote still stands there");
        Rejected(graph).ShouldContain("readings/a.jsonl:2:1");
        graph.Statements.ShouldHaveSingleItem().Evidence.Count.ShouldBe(2);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "no JSON", "{", "it is not JSON" },
        { "a list", "[]", "is a JSON object" },
        { "deep", new string('[', 100), "it is not JSON" },
        { "a field twice", """{"document":"a","document":"b"}""", "given twice" },
        { "an unknown field", Line(more: ",\"stanse\":\"PLANNED\""), "'stanse' of the line is not known" },
        { "no such predicate", Line(predicate: "LIKES"), "'LIKES' is not a predicate" },
        { "a type that does not fit", Line(predicate: "HELD_AT"), "the predicate's subject is not Company" },
        { "a type that is none", Line(subject: """{"text":"Mizuki Capital","type":"FIRM"}"""), "'type' of 'subject' is not one of PERSON" },
        { "a quote that is not there", Line("Mizuki Capital bought Hoshino Robotics"), "the quote does not stand in the document" },
        { "a name that is not there", Line(subject: """{"text":"Mizuho","type":"COMPANY"}"""), "'Mizuho' does not stand in the document" },
        { "a part of a word", Line(subject: """{"text":"Mizu","type":"COMPANY"}"""), "'Mizu' does not stand in the document" },
        { "a sum that is not there", Line(more: """,{"amount":{"text":"$9 million"}}""".Replace(",{", ",").Replace("}}", "}")), "'$9 million' does not stand" },
        { "a description of other words", Line(subject: """{"text":"The oldest firms","type":"COMPANY","described":true}"""), "'The oldest firms' does not stand" },
        { "an id of another graph", Line(subject: """{"id":"company-from-elsewhere"}"""), "nothing in the graph has the id company-from-elsewhere" },
        { "no id", Line(subject: """{"id":"not an id"}"""), "'not an id' is not an id" },
        { "a start outside", Line(more: ",\"start\":100000"), "lies outside of the text" },
        { "a start below zero", Line(more: ",\"start\":-1"), "lies outside of the text" },
        { "no such document", Line(document: "documents/x.txt"), "there is no document documents/x.txt" },
        { "the rules' own name", Line(reader: "rules"), "'rules' is a reader of this program" },
        { "a date", Line(more: ",\"date\":\"soon\""), "'date' of the line is not a date" },
        { "a confidence", Line(more: ",\"confidence\":7"), "'confidence' lies between 0 and 1" },
        { "half a pair", Line("\\ud800"), "half a surrogate pair" },
        { "a stance", Line(more: ",\"stance\":\"SURE\""), "'stance' of the line is not one of ASSERTED" },
        { "a negative sum", Line(more: ""","amount":{"text":"$5 million","value":-5}"""), "A sum of money is not negative" },
        { "one entity", Line(@object: """{"text":"Mizuki Capital","type":"COMPANY"}"""), "subject and object are one entity" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Line_ThatDoesNotHold_IsAWarningAtItsPlace(string name, string line, string expected)
    {
        var graph = Compiled("", line, Line(more: Said));
        Rejected(graph).ShouldStartWith("readings/a.jsonl:2:1: warning READING_REJECTED: The reading is left out: ", Case.Sensitive, name);
        Rejected(graph).ShouldContain(expected, Case.Sensitive, name);
        graph.Statements.ShouldHaveSingleItem(name).Evidence.Count.ShouldBe(2, name);
        graph.Diagnostics.ShouldAllBe(d => d.Severity != Severity.Error);
    }

    [Fact]
    public void HugeLines_AndBytesThatAreNotUtf8_AreWarnings()
    {
        var graph = Compiled(folder => folder.Write("readings/a.jsonl",
            [.. Encoding.UTF8.GetBytes("{\"document\":\""), .. Enumerable.Repeat((byte)'x', 3_000_000), .. "\n\"\xFF\xFE\n"u8, 0xFF, (byte)'\n', .. Encoding.UTF8.GetBytes(Line(more: Said))]));
        graph.Diagnostics.Where(d => d.Code == "READING_REJECTED").Select(d => d.Line).ShouldBe([1, 2, 3]);
        graph.Statements.ShouldHaveSingleItem().Evidence.Count.ShouldBe(2);
    }

    [Fact]
    public void Order_OfFilesAndLines_ChangesNothing()
    {
        string[] lines = [Line(more: Said), Line("The two firms share a workshop with Tamura Foods", "PARTNERS_WITH", @object: """{"text":"Tamura Foods","type":"COMPANY"}"""),
            Line("Tamura Foods in Sapporo", "LOCATED_IN", """{"text":"Tamura Foods","type":"COMPANY"}""", """{"text":"Sapporo","type":"PLACE","subtype":"city"}""")];
        var hash = Compiled(lines).ContentHash;
        Compiled([.. lines.Reverse()]).ContentHash.ShouldBe(hash);
        Compiled(folder =>
        {
            folder.Write("readings/b.jsonl", lines[0]);
            folder.Write("readings/a.jsonl", $"{lines[2]}\n{lines[1]}");
        }).ContentHash.ShouldBe(hash);
    }
}
