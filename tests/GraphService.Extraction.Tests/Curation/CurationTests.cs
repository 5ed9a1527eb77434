using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Curation;

public sealed class CurationTests
{
    private const string En = "Mizuki Capital invested $5 million in Hoshino Robotics in May 2024.";
    private const string Ja = "ミズキキャピタル株式会社は2024年5月、ホシノロボティクス株式会社に500万ドルを出資した。";

    private const string Joined = """
        - same: [Mizuki Capital, ミズキキャピタル株式会社]
          by: Kondo
          because: one entry in the register
        - same: [company-hoshino-robotics, ホシノロボティクス株式会社]

        """;

    private static CompiledGraph Compiled(params string[] curation)
    {
        using var folder = Folder(curation);
        return folder.Compile();
    }

    private static WorkspaceFolder Folder(params string[] curation)
    {
        var folder = new WorkspaceFolder(("documents/en.txt", En), ("documents/ja.txt", Ja));
        for (var i = 0; i < curation.Length; i++)
            folder.Write($"curation/{i}.yaml", curation[i]);
        return folder;
    }

    private static IEnumerable<string> Errors(CompiledGraph graph) => graph.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d}");

    [Fact]
    public void Same_OfTwoScripts_MakesOneStatementOfBoth()
    {
        var graph = Compiled(Joined);
        Errors(graph).ShouldBeEmpty();
        var statement = graph.Statements.ShouldHaveSingleItem();
        statement.Evidence.Select(e => e.Document.Value).ShouldBe(["document-en", "document-ja"]);
        statement.Decisions.ShouldBe([
            new Decision("same", "Kondo", "one entry in the register", "curation/0.yaml", 1),
            new Decision("same", null, null, "curation/0.yaml", 4)]);
    }

    [Fact]
    public void Same_KeepsTheFirstId_AndTheOtherAsAFormerOne()
    {
        var before = Compiled();
        var gone = before.Entities.Single(e => e.IsNamed("ミズキキャピタル")).Id;
        var one = Compiled(Joined).Entities.Single(e => e.Id.Value == "company-mizuki-capital");
        one.FormerIds.ShouldBe([gone]);
        (one.NameEn, one.NameJa).ShouldBe(("Mizuki Capital", "ミズキキャピタル株式会社"));
    }

    [Fact]
    public void Entries_ThatNameFormerIds_Apply()
    {
        var gone = Compiled().Entities.Single(e => e.IsNamed("ミズキキャピタル")).Id;
        var graph = Compiled(Joined, $"- rename: {gone}\n  to: Mizuki Ventures");
        Errors(graph).ShouldBeEmpty();
        graph.Entities.Single(e => e.NameEn == "Mizuki Ventures").FormerIds.ShouldBe([new EntityId("company-mizuki-capital"), gone]);
    }

    [Fact]
    public void Order_OfEntriesAndFiles_ChangesNothingButPlaces()
    {
        string[] entries =
        [
            "- same: [Mizuki Capital, ミズキキャピタル株式会社]\n",
            "- same: [Hoshino Robotics, ホシノロボティクス株式会社]\n",
            "- rename: Mizuki Capital\n  to: Mizuki Ventures\n",
            "- retype: Hoshino Robotics\n  to: Company\n  subtype: startup\n",
            "- correct: {subject: Mizuki Ventures, predicate: INVESTED_IN, object: Hoshino Robotics}\n  set: {round: Series A}\n",
            "- add: {subject: Mizuki Capital, predicate: OWNS, object: Hoshino Robotics, document: en.txt, quote: Mizuki Capital, share: 20%}\n",
        ];
        var expected = Shown(Compiled(string.Concat(entries)));
        Shown(Compiled(string.Concat(entries.Reverse()))).ShouldBe(expected);
        Shown(Compiled([.. entries.Reverse()])).ShouldBe(expected);
        expected.ShouldContain("Mizuki Ventures");
    }

    private static string Shown(CompiledGraph graph) => string.Join('\n',
        graph.Entities.Select(e => $"{e.Id} {e.NameJa} {e.NameEn} {e.Subtype} {string.Join(',', e.FormerIds)}")
            .Concat(graph.Statements.Select(s => $"{s.Id} {s.Qualifiers.Round} {s.Qualifiers.Share?.Min} {s.Evidence.Count} {string.Join(',', s.Decisions.Select(d => d.Verb).Order())}")));

    [Fact]
    public void Retype_ToATypeThatThePredicateDoesNotTake_LeavesTheStatementOut()
    {
        var graph = Compiled("- retype: Hoshino Robotics\n  to: Event");
        var entity = graph.Entities.Single(e => e.IsNamed("Hoshino Robotics"));
        (entity.Type, entity.Id.Value).ShouldBe((EntityType.Event, "event-hoshino-robotics"));
        entity.FormerIds.ShouldBe([new EntityId("company-hoshino-robotics")]);
        graph.Statements.ShouldHaveSingleItem();
        graph.Diagnostics.Single(d => d.Code == "CURATION_TYPES").ToString().ShouldStartWith("curation/0.yaml:1:1: warning");
    }

    [Fact]
    public void NotSame_OfWhatTheLinkerJoins_TakesItApart()
    {
        using var folder = new WorkspaceFolder(
            ("documents/a.txt", "Kaede Systems (KSX) invested $5 million in Tamura Foods in 2023."),
            ("documents/b.txt", "Kaede Systems invested $7 million in Tamura Foods in 2024."));
        folder.Compile().Entities.Count(e => e.IsNamed("Kaede Systems")).ShouldBe(1);
        folder.Write("curation/a.yaml", """
            - notSame: [{name: Kaede Systems, document: a.txt}, {name: Kaede Systems, document: b.txt}]
              because: two firms of one name
            """);
        var graph = folder.Compile();
        Errors(graph).ShouldBeEmpty();
        graph.Entities.Count(e => e.IsNamed("Kaede Systems")).ShouldBe(2);
        graph.Statements.Select(s => s.Subject).Distinct().Count().ShouldBe(2);
        graph.Statements.ShouldAllBe(s => s.Decisions.Count == 1);
    }

    [Fact]
    public void Reject_InOneDocument_LeavesTheEvidenceOfOthers()
    {
        var graph = Compiled(Joined, "- reject: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics, document: ja.txt}");
        graph.Statements.ShouldHaveSingleItem().Evidence.ShouldHaveSingleItem().Document.Value.ShouldBe("document-en");
        graph.Statements[0].Decisions.Select(d => d.Verb).ShouldBe(["same", "same", "reject"]);
        Compiled(Joined, "- reject: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics}").Statements.ShouldBeEmpty();
    }

    [Fact]
    public void Correct_ByAnIdFromBeforeOtherDecisions_FindsTheStatement()
    {
        var id = Compiled().Statements.Single(s => s.Subject.Value == "company-mizuki-capital").Id;
        var graph = Compiled(Joined, $"- correct: {{statement: {id}}}\n  set: {{stance: PLANNED, amount: 600万ドル, date: null}}");
        Errors(graph).ShouldBeEmpty();
        var corrected = graph.Statements.ShouldHaveSingleItem();
        corrected.Stance.ShouldBe(Stance.Planned);
        (corrected.Qualifiers.Amount!.Value, corrected.Qualifiers.Date).ShouldBe((6_000_000m, null));
    }

    [Fact]
    public void Correct_InOneDocument_LeavesWhatOthersState()
    {
        var graph = Compiled(Joined, "- correct: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics, document: ja.txt}\n  set: {round: Series A}");
        graph.Statements.Select(s => (s.Qualifiers.Round, s.Evidence.Single().Document.Value)).ShouldBe([("Series A", "document-ja"), (null, "document-en")], ignoreOrder: true);
    }

    [Fact]
    public void Add_WithAQuote_IsEvidenceOfTheCurator()
    {
        var graph = Compiled("- add: {subject: Hoshino Robotics, predicate: PARTNERS_WITH, object: Mizuki Capital, document: en.txt, quote: 'Mizuki  Capital invested', role: adviser}");
        Errors(graph).ShouldBeEmpty();
        var added = graph.Statements.Single(s => s.Predicate == "PARTNERS_WITH");
        (added.Evidence[0].Reader, added.Evidence[0].Quote, added.Qualifiers.Role).ShouldBe((Readers.Curator, "Mizuki Capital invested", "adviser"));
        added.Decisions.ShouldHaveSingleItem().Verb.ShouldBe("add");
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "nothing of that name", "- rename: Nobody & Co\n  to: X", "0.yaml:1:1: error CURATION_UNMATCHED: Nothing has the id or name 'Nobody & Co' any more" },
        { "no such statement", "- reject: statement-0000000000000000", "0.yaml:1:1: error CURATION_UNMATCHED: There is no statement" },
        { "nothing states it", "- reject: {subject: Mizuki Capital, predicate: OWNS, object: Hoshino Robotics}", "0.yaml:1:1: error CURATION_UNMATCHED: Nothing states" },
        { "no such predicate", "- reject: {subject: A, predicate: LIKES, object: B}", "error CURATION_BROKEN: 'LIKES' is not a predicate" },
        { "no such verb", "- merge: [A, B]", "error CURATION_BROKEN: an entry has one of same, notSame" },
        { "no list", "same: [A, B]\nby: x", "error CURATION_UNMATCHED: Nothing has the id or name 'A'" },
        { "a text", "hello", "error CURATION_BROKEN" },
        { "not YAML", "- same: [A", "0.yaml:2:1: error CURATION_BROKEN: no YAML" },
        { "a quote that isn't there", "- add: {subject: Mizuki Capital, predicate: OWNS, object: Hoshino Robotics, document: en.txt, quote: bought it}", "the quote does not stand in the document" },
        { "a document that isn't there", "- add: {subject: Mizuki Capital, predicate: OWNS, object: Hoshino Robotics, document: x.txt, quote: a}", "There is no document 'x.txt'" },
        { "wrong types", "- add: {subject: Mizuki Capital, predicate: HELD_AT, object: Hoshino Robotics, document: en.txt, quote: Mizuki}", "CURATION_TYPES: HELD_AT does not lead" },
        { "a date", "- correct: {statement: statement-1}\n  set: {date: soon}", "0.yaml:2:15: error CURATION_BROKEN: 'soon' is not a date" },
        { "a grade of nothing", "- retype: Mizuki Capital\n  to: Company\n  subtype: think-tank", "'think-tank' is not a subtype of COMPANY" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Entry_ThatCannotBeApplied_IsAnErrorAtItsPlace(string name, string curation, string expected)
    {
        var graph = Compiled(curation);
        Errors(graph).ShouldContain(e => e.Contains(expected), $"{name}: {string.Join("; ", Errors(graph))}");
        graph.Statements.Count.ShouldBe(2, name);
    }

    public static TheoryData<string, string> Contradictions => new()
    {
        { "same and not the same", Joined + "- notSame: [Mizuki Capital, ミズキキャピタル株式会社]" },
        { "over a third", "- same: [Mizuki Capital, Hoshino Robotics]\n- same: [Hoshino Robotics, ミズキキャピタル株式会社]\n- notSame: [Mizuki Capital, ミズキキャピタル株式会社]" },
        { "two names", "- rename: Mizuki Capital\n  to: Mizuki A\n- rename: Mizuki Capital\n  to: Mizuki B" },
        { "two types", "- retype: Mizuki Capital\n  to: Person\n- retype: Mizuki Capital\n  to: Place" },
        {
            "rejected and corrected",
            "- reject: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics}\n"
            + "- correct: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics}\n  set: {round: Seed}"
        },
        {
            "two values",
            "- correct: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics}\n  set: {round: Seed}\n"
            + "- correct: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics}\n  set: {round: Series A}"
        },
        {
            "added and rejected",
            "- reject: {subject: Mizuki Capital, predicate: OWNS, object: Hoshino Robotics}\n"
            + "- add: {subject: Mizuki Capital, predicate: OWNS, object: Hoshino Robotics, document: en.txt, quote: Mizuki Capital}"
        },
    };

    [Theory, MemberData(nameof(Contradictions))]
    public void Entries_ThatContradictEachOther_AreErrorsThatNameEachOther(string name, string curation)
    {
        var graph = Compiled(curation);
        var errors = graph.Diagnostics.Where(d => d.Code == "CURATION_CONTRADICTION").ToList();
        errors.Count.ShouldBeGreaterThan(1, name);
        errors.ShouldAllBe(e => errors.Any(other => other.Line != e.Line && e.Message.Contains($"curation/0.yaml:{other.Line}")), name);
        graph.Statements.Count.ShouldBe(2, name);
    }

    [Fact]
    public void EntriesWithErrors_LeaveTheOthersInPlace()
    {
        var graph = Compiled("- rename: Nobody\n  to: X\n- oops\n" + Joined);
        Errors(graph).Count().ShouldBe(2);
        graph.Statements.ShouldHaveSingleItem();
    }

    [Fact]
    public void YamlThatGrowsByAliases_IsAnError()
    {
        var bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n")) + "? *a40\n: x\n";
        var graph = Compiled(bomb, Joined);
        Errors(graph).ShouldContain(e => e.StartsWith("curation/0.yaml", StringComparison.Ordinal) && e.Contains("CURATION_BROKEN"));
        graph.Statements.ShouldHaveSingleItem();
    }
}
