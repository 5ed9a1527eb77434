using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Caches;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Caches;

public sealed class OutcomeRoundTripTests
{
    private static readonly GazetteerNumbers Gazetteer = new(DefaultOntology.Instance);
    private static readonly OutcomeReader Reader = new(Gazetteer);

    // Half of a surrogate pair is no UTF-8, and a share keeps its zeros.
    private static readonly Qualifiers Full = new()
    {
        Amount = new Money(15, "USD", Bound.About, "15–20", 20),
        RoundAmount = new Money(null, null, Bound.AtLeast, "tens"),
        Share = new Share(20.10m, 33.333333333333333333m, Bound.Exact, "20.10%"),
        Role = "a \ud800 b",
        Round = "Series A",
        Date = PartialDate.Parse("2025-10-25"),
        ValidFrom = PartialDate.Parse("FY2024"),
        ValidUntil = PartialDate.Parse("2026-H1"),
    };

    [Fact]
    public void Outcome_WithEverything_ComesBackAsItWas()
    {
        var outcome = Outcome();
        Full.Count.ShouldBe(typeof(Qualifiers).GetProperties().Count(p => p.CanWrite));
        var read = Reader.Read(OutcomeWriter.Bytes(outcome, Gazetteer)!).ShouldNotBeNull();
        Shown(read).ShouldBe(Shown(outcome));
        read.Reading!.Statements[0].Finding.ShouldBe(
            outcome.Reading!.Statements[0].Finding with { Subject = read.Reading.Entities[0], Object = read.Reading.Entities[1], Speaker = read.Reading.Entities[2] });
        read.Reading.Entities[2].Office!.Value.Body.ShouldBeSameAs(read.Reading.Entities[0]);
        read.Reading.Entities[1].Entry.ShouldBeSameAs(outcome.Reading.Entities[1].Entry);
    }

    [Fact]
    public void Payload_CutOffAnywhere_IsNone()
    {
        var bytes = OutcomeWriter.Bytes(Outcome(), Gazetteer)!;
        for (var length = 0; length < bytes.Length; length++)
            Reader.Read(bytes[..length]).ShouldBeNull();
    }

    [Fact]
    public void Payload_WithAnyByteChanged_IsReadOrNone()
    {
        var bytes = OutcomeWriter.Bytes(Outcome(), Gazetteer)!;
        for (var i = 0; i < bytes.Length; i++)
            foreach (var change in new byte[] { 1, 0x80, 0xff })
            {
                var changed = bytes.ToArray();
                changed[i] ^= change;
                Should.NotThrow(() => Reader.Read(changed));
            }
    }

    private static DocumentOutcome Outcome()
    {
        var japan = EntityDraft.Of(DefaultOntology.Instance.Names.First(n => n.Ja == "日本"));
        var firm = new EntityDraft(EntityType.Company, "Kestrel") { Subtype = "company", English = "Kestrel", Parent = japan };
        firm.AddName("Kestrel", NameKind.Primary);
        firm.AddPlace(3, 10);
        firm.DateBy(DateSource.Sentence, PartialDate.Parse("2024"));
        var person = new EntityDraft(EntityType.Person, "Aiko") { IsUnsure = true, IsDescribed = true };
        person.AddTitle("chief executive");
        person.Hold(firm, "chief executive");
        japan.Parent = firm;
        var made = DocumentEntity.Made([firm, japan, person]);
        var finding = new Finding(made[firm], "INVESTED_IN", made[japan], Stance.Planned, 1, 9) { Qualifiers = Full, Confidence = 0.1 + 0.2, Speaker = made[person], GivesOffice = true };
        var reading = new DocumentReading("documents/a.txt", new string('0', 64), new SourceText("A \U0001F680 \ud800 text"))
        {
            Title = "",
            Language = "en",
            Date = PartialDate.Parse("2025-Q3"),
            Author = "A. Writer",
            Passages = [new ReadPassage(new TextSpan(0, 4), PassageKind.Heading, made[person]), new ReadPassage(new TextSpan(4, 5), PassageKind.Boilerplate, null)],
            Entities = [made[firm], made[japan], made[person]],
            Written = new Dictionary<string, string> { ["Kestrel"] = "Ｋestrel" },
            Places = [new EntityPlace(made[firm], new TextSpan(0, 2))],
            Statements = [new DocumentStatement(finding, new TextSpan(1, 3))],
            Diagnostics = [new Diagnostic("A_CODE", Severity.Warning, "a message") { Path = "documents/a.txt", Span = new TextSpan(0, 1), Line = 1, Column = 1 }],
        };
        return new DocumentOutcome(reading.Path, reading, [new Diagnostic("B_CODE", Severity.Info, "b")]);
    }

    private static string Shown(DocumentOutcome outcome)
    {
        var r = outcome.Reading!;
        return string.Join('\n', new object?[]
        {
            outcome.Path, r.Path, r.Sha256, r.Text.Value, r.Title, r.Language, r.Date, r.Author, r.Publisher, r.Source,
            string.Join('\n', r.Entities.Select(Shown)), string.Join('\n', r.Written), string.Join('\n', r.Passages), string.Join('\n', r.Places), string.Join('\n', r.Statements),
            string.Join('\n', r.Diagnostics), string.Join('\n', outcome.Found),
        });
    }

    private static string Shown(DocumentEntity e) => string.Join(' ', e.Type, e.Subtype, e.Name, e.English, e.Entry, e.Parent, e.Dated, e.Office, e.IsDescribed, e.IsUnsure,
        string.Join('|', e.Titles), string.Join('|', e.Places), string.Join('|', e.Names));
}
