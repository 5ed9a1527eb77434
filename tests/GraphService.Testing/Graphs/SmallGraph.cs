using System.Security.Cryptography;
using System.Text;
using GraphService.Conflicts;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>
/// A whole graph on one screen that holds at least one of everything: both languages, an emoji before a quote, CR LF, a sum beyond what a
/// double holds, a share, every kind of date, a speaker, a conflict, former ids, a diagnostic of a file that gave no document.
/// </summary>
public static class SmallGraph
{
    public const string News = "🚀 Prosus invested in Zypl AI.\r\n\"We own 51%\", said Azimi.\r\nC:\\u0041 costs $5.\r\n";
    public const string Minutes = "面談記録\n\nアジミ議長: ProsusはZypl AIに約3億ドルを投資した。\nタジキスタンAI評議会の議長である。\n";

    public static CompiledGraph Create()
    {
        SourceDocument news = Document("document-news", "documents/news.txt", News), minutes = Document("document-minutes", "documents/面談/minutes.txt", Minutes);
        var texts = new Dictionary<DocumentId, SourceText> { [news.Id] = new(News), [minutes.Id] = new(Minutes) };
        Entity prosus = Company("company-prosus", null, "Prosus"), zypl = Company("company-zypl-ai", "ジプルAI", "Zypl AI"), azimi = Azimi();
        var council = new Entity(new EntityId("government-ai-council"), EntityType.Government, "タジキスタンAI評議会", null)
        {
            Names = [new Name("タジキスタンAI評議会", "ja", NameKind.Primary)],
        };
        Statement[] statements =
        [
            Statement(prosus, "INVESTED_IN", zypl, Stance.Asserted, 0.9, Evidence(news, texts, "Prosus invested in Zypl AI")) with { Qualifiers = new() { Round = "Series A", Date = PartialDate.Half(2025, 2) } },
            Statement(prosus, "INVESTED_IN", zypl, Stance.Asserted, 1, Evidence(minutes, texts, "ProsusはZypl AIに約3億ドルを投資した") with { Speaker = azimi.Id, SpeakerText = "アジミ議長" }) with
            {
                Qualifiers = new() { Amount = new Money(300000000.0000000000000000001m, "USD", Bound.About, "約3億ドル"), Date = PartialDate.Year(2025) },
            },
            Statement(prosus, "OWNS", zypl, Stance.Planned, 0.25, Evidence(news, texts, "We own 51%") with { Speaker = azimi.Id, SpeakerText = "Azimi", Author = "A. Writer", Publisher = "The \"News\"" }) with
            {
                Qualifiers = new() { Share = new Share(51, 100, Bound.AtLeast, "51%"), ValidFrom = PartialDate.Month(2025, 4), ValidUntil = PartialDate.Quarter(2026, 4) },
            },
            Statement(azimi, "HOLDS_POSITION", council, Stance.Asserted, 0.5, Evidence(minutes, texts, "タジキスタンAI評議会の議長")) with { Qualifiers = new() { Role = "議長" } },
        ];
        statements = [.. statements.Select(s => s with { Id = Content(s).Id }).OrderBy(s => s.Id)];
        StatementId[] disputed = [.. statements.Where(s => s.Predicate == "INVESTED_IN").Select(s => s.Id)];
        return GraphOrder.Arranged(new CompiledGraph
        {
            Ontology = SmallOntology.Create(),
            Entities = [prosus, zypl, azimi, council],
            Statements = statements,
            Mentions = [.. Mentions(news, texts, (prosus, "Prosus"), (zypl, "Zypl AI"), (azimi, "Azimi")), .. Mentions(minutes, texts, (prosus, "Prosus"), (zypl, "Zypl AI"), (azimi, "アジミ議長"), (council, "タジキスタンAI評議会"))],
            Documents = [news, minutes],
            Passages = [.. Passages(news, azimi), .. Passages(minutes, azimi)],
            Texts = texts,
            Conflicts = [new Conflict(new ConflictId("conflict-0001"), ConflictKind.Date, disputed, "Two dates for one investment: 2025 and 2025-H2.")],
            Diagnostics =
            [
                new Diagnostic("NO_TEXT", Severity.Error, "This is no text.") { Path = "documents/image.txt" },
                new Diagnostic("BROKEN_CURATION", Severity.Error, "'same' fits nothing.") { Path = "curation/people.yaml", Line = 3, Column = 5 },
                new Diagnostic("SHIFT_JIS", Severity.Info, "Shift_JIS decoded.") { Document = news.Id, Path = news.Path },
                new Diagnostic("NO_DATE", Severity.Warning, "No year stands near.") { Document = news.Id, Path = news.Path, Span = new TextSpan(32, 42), Line = 2, Column = 2 },
            ],
        });
    }

    public static Evidence Evidence(SourceDocument document, IReadOnlyDictionary<DocumentId, SourceText> texts, string quote)
    {
        var text = texts[document.Id];
        var start = text.OffsetOf(text.Value.IndexOf(quote, StringComparison.Ordinal));
        var (line, column) = text.PositionOf(start);
        return new Evidence(document.Id, new TextSpan(start, start + new SourceText(quote).Length), quote, line, column);
    }

    public static StatementContent Content(Statement s) => new(s.Subject, s.Predicate, s.Object, s.Stance)
    {
        Qualifiers = s.Qualifiers,
    };

    private static SourceDocument Document(string id, string path, string text) => new(new DocumentId(id), path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), new SourceText(text).Length)
    {
        Title = path.Contains("news", StringComparison.Ordinal) ? "It's \"news\"" : "面談記録",
        Language = path.Contains("news", StringComparison.Ordinal) ? "en" : "ja",
        Date = PartialDate.Day(2025, 4, 25),
        Publisher = path.Contains("news", StringComparison.Ordinal) ? "The \"News\"" : null,
        Source = "https://example.org/?a=1&b=<2>",
    };

    private static Entity Company(string id, string? ja, string en) => new(new EntityId(id), EntityType.Company, ja, en)
    {
        Subtype = "company",
        Names = [.. new[] { en, ja }.OfType<string>().Select(n => new Name(n, n == ja ? "ja" : "en", NameKind.Primary)), new Name($"{en} Inc.", null, NameKind.Alias)],
    };

    private static Entity Azimi() => new(new EntityId("person-azizjon-azimi"), EntityType.Person, "アジズジョン・アジミ", "Azizjon Azimi")
    {
        Names =
        [
            new Name("Azizjon Azimi", "en", NameKind.Primary), new Name("アジズジョン・アジミ", "ja", NameKind.Primary),
            new Name("Azimi", "en", NameKind.Romanized), new Name("アジミ議長", "ja", NameKind.Alias),
        ],
        FormerIds = [new EntityId("person-a-azimi"), new EntityId("person-azimi")],
    };

    private static Statement Statement(Entity subject, string predicate, Entity @object, Stance stance, double confidence, params Evidence[] evidence) =>
        new(new StatementId("statement-0"), subject.Id, predicate, @object.Id, stance, confidence, evidence);

    private static IEnumerable<Mention> Mentions(SourceDocument document, IReadOnlyDictionary<DocumentId, SourceText> texts, params (Entity Entity, string Text)[] names) =>
        names.Select(n => new Mention(document.Id, Evidence(document, texts, n.Text).Span, n.Text, n.Entity.Id, n.Entity.Type));

    private static IEnumerable<Passage> Passages(SourceDocument document, Entity speaker)
    {
        var half = document.Length / 2;
        var stem = document.Id.Value.Replace("document", "passage", StringComparison.Ordinal);
        yield return new Passage(new PassageId($"{stem}-2"), document.Id, new TextSpan(0, half), PassageKind.FrontMatter);
        yield return new Passage(new PassageId($"{stem}-10"), document.Id, new TextSpan(half, document.Length), PassageKind.Paragraph) { Speaker = speaker.Id };
    }
}
