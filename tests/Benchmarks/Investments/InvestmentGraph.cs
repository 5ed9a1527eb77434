using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Benchmarks.Investments;

/// <summary>
/// Investors and companies: a few have hundreds of investments, most have a handful (power laws). Each statement has a sum, a day and a
/// sentence as its evidence. Of one seed, so that it is the same graph every time.
/// </summary>
internal static class InvestmentGraph
{
    public const string Predicate = "INVESTED_IN";

    private const int Investors = 11_500;
    private const int Companies = 26_500;
    private const int Statements = 80_000;
    private const int PerDocument = 100;
    private const int Seed = 10;

    // Exponents of the ranks: the busiest investor has about 800 investments, the most wanted company about 200 investors.
    private const double InvestorPower = 2.2;
    private const double CompanyPower = 1.6;

    private static readonly string[] Rounds = ["Seed", "Series A", "Series B", "Series C"];

    public static CompiledGraph Create()
    {
        var random = new Random(Seed);
        var investors = Enumerable.Range(0, Investors).Select(i => Entity(i, InvestedNames.Investor(random), "investor")).ToList();
        var companies = Enumerable.Range(Investors, Companies).Select(i => Entity(i, InvestedNames.Company(random), "company")).ToList();
        var statements = new Dictionary<StatementId, Statement>();
        var documents = new List<SourceDocument>();
        var passages = new List<Passage>();
        var texts = new Dictionary<DocumentId, SourceText>();
        while (statements.Count < Statements)
        {
            var id = new DocumentId($"document-rounds-{documents.Count}");
            var text = new StringBuilder();
            for (var line = 1; line <= PerDocument && statements.Count < Statements; line++)
            {
                var (investor, company) = (investors[Rank(random, InvestorPower, Investors)], companies[Rank(random, CompanyPower, Companies)]);
                var statement = Stated(random, id, line, text, investor, company);
                statements.TryAdd(statement.Id, statement);
            }
            texts.Add(id, new SourceText(text.ToString()));
            passages.Add(Passage(id, text.Length));
            documents.Add(Document(id, text.ToString()));
        }
        return GraphOrder.Arranged(new CompiledGraph
        {
            Name = "investments",
            Ontology = DefaultOntology.Instance,
            Entities = [.. investors, .. companies],
            Statements = [.. statements.Values],
            Documents = documents,
            Texts = texts,
            Passages = passages,
            Mentions = [],
        });
    }

    private static int Rank(Random random, double power, int count) => (int)(Math.Pow(random.NextDouble(), power) * count);

    private static Entity Entity(int number, string name, string subtype) => new(new EntityId($"company-{number}"), EntityType.Company, null, name)
    {
        Subtype = subtype,
        Names = [new Name(name, "en", NameKind.Primary)],
    };

    private static SourceDocument Document(DocumentId id, string text) =>
        new(id, $"documents/{id.Value}.txt", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text.Length)
        {
            Title = id.Value,
            Language = "en",
            Date = PartialDate.Year(2025),
        };

    private static Passage Passage(DocumentId document, int length) =>
        new(new PassageId($"passage-{document.Value["document-".Length..]}"), document, new TextSpan(0, length), PassageKind.Paragraph);

    private static Statement Stated(Random random, DocumentId document, int line, StringBuilder text, Entity subject, Entity @object)
    {
        var millions = 1 + (int)(Math.Pow(random.NextDouble(), 4) * 1_000);
        var day = PartialDate.Day(new DateOnly(2010, 1, 1).AddDays(random.Next(5_800)));
        var round = Rounds[random.Next(Rounds.Length)];
        var sum = string.Create(CultureInfo.InvariantCulture, $"{millions} million dollars");
        var quote = $"{subject.NameEn} invested {sum} in the {round} of {@object.NameEn} on {day.Value}";
        var start = text.Length;
        text.Append(quote).Append(".\n");
        var content = new StatementContent(subject.Id, Predicate, @object.Id, Stance.Asserted)
        {
            Qualifiers = new() { Amount = new Money(millions * 1_000_000m, "USD", Bound.Exact, sum), Date = day, Round = round },
        };
        var evidence = new Evidence(document, new TextSpan(start, start + quote.Length), quote, line, 1);
        return new Statement(content.Id, content.Subject, content.Predicate, content.Object, content.Stance, 0.9, [evidence]) { Qualifiers = content.Qualifiers };
    }
}
