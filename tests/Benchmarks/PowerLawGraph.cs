using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Benchmarks;

/// <summary>
/// A graph of any size whose degrees follow a power law, with two names an entity, evidence for each statement, mentions and passages. One
/// entity (<see cref="Busy"/>) invests in a tenth of all statements; some (<see cref="Quiet"/>) in <see cref="QuietInvestments"/>, whatever the
/// size. One seed, so that a size is the same graph every time.
/// </summary>
internal sealed class PowerLawGraph
{
    /// <summary>How many investments a quiet entity makes.</summary>
    public const int QuietInvestments = 60;

    private const int Seed = 1010;
    private const int StatementsPerDocument = 100;
    private const int StatementsPerPassage = 5;
    private const int QuietEntities = 20;

    private static readonly string[] Syllables =
    [
        "kor", "mel", "van", "tri", "sol", "ber", "nax", "dun", "pel", "rix", "fa", "go", "hal", "ist", "jor", "kun", "lav", "mi", "nor", "os",
        "pra", "quel", "ras", "stu", "tav", "ul", "vey", "wen", "xan", "yor", "zel", "ark", "bri", "cha", "dor", "em", "fro", "gal", "hu", "ix",
    ];

    private static readonly string[] Kinds = ["Capital", "Holdings", "Partners", "Works", "Systems", "Foods"];
    private static readonly string[] Currencies = ["USD", "USD", "USD", "EUR", "JPY"];

    private readonly Random random = new(Seed);
    private readonly int count;
    private readonly List<Entity> entities;
    private readonly List<Predicate> predicates;
    private readonly Dictionary<StatementId, Statement> statements;
    private readonly List<SourceDocument> documents = [];
    private readonly List<Passage> passages = [];
    private readonly List<Mention> mentions = [];
    private readonly Dictionary<DocumentId, SourceText> texts = [];

    private PowerLawGraph(int statements)
    {
        count = statements;
        entities = [.. Enumerable.Range(0, statements / 2).Select(Company)];
        this.statements = new Dictionary<StatementId, Statement>(statements);
        predicates = [.. DefaultOntology.Instance.Predicates
            .Where(p => p.SubjectTypes.Contains(EntityType.Company) && p.ObjectTypes.Contains(EntityType.Company))];
    }

    /// <summary>The entity with very many investments.</summary>
    public static EntityId Busy { get; } = IdOf(0);

    /// <summary>Entities with few.</summary>
    public static IReadOnlyList<EntityId> Quiet { get; } = [.. Enumerable.Range(1, QuietEntities).Select(IdOf)];

    public static EntityId IdOf(int number) => new($"company-{number}");

    /// <summary>Beginnings of names that the graphs of all sizes have.</summary>
    public static IEnumerable<string> Beginnings(int many) => new PowerLawGraph(2 * many).entities.Select(e => e.NameEn![..6]);

    public static CompiledGraph Create(int statements)
    {
        var graph = new PowerLawGraph(statements);
        while (graph.statements.Count < statements)
            graph.AddDocument();
        return GraphOrder.Arranged(new CompiledGraph
        {
            Name = "power-law",
            Ontology = DefaultOntology.Instance,
            Entities = graph.entities,
            Statements = [.. graph.statements.Values],
            Documents = graph.documents,
            Texts = graph.texts,
            Passages = graph.passages,
            Mentions = [.. graph.mentions.Distinct()],
        });
    }

    private Entity Company(int number)
    {
        var word = string.Concat(Enumerable.Range(0, 3).Select(_ => One(Syllables)));
        var (en, ja) = ($"{char.ToUpperInvariant(word[0])}{word[1..]} {One(Kinds)}", string.Create(CultureInfo.InvariantCulture, $"第{number}商事"));
        return new Entity(IdOf(number), EntityType.Company, ja, en)
        {
            Subtype = "company",
            Names = [new Name(en, "en", NameKind.Primary), new Name(ja, "ja", NameKind.Primary)],
        };
    }

    private void AddDocument()
    {
        var id = new DocumentId(string.Create(CultureInfo.InvariantCulture, $"document-{documents.Count:000000}"));
        var text = new StringBuilder();
        var date = Day();
        for (var line = 1; line <= StatementsPerDocument && statements.Count < count;)
        {
            if (!AddStatement(id, text, line))
                continue;
            if (line % StatementsPerPassage == 0 || line == StatementsPerDocument || statements.Count == count)
                AddPassage(id, text.Length);
            line++;
        }
        var content = text.ToString();
        texts.Add(id, new SourceText(content));
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        var path = string.Create(CultureInfo.InvariantCulture, $"documents/{documents.Count}.txt");
        documents.Add(new SourceDocument(id, path, sha, content.Length) { Language = "en", Date = date });
    }

    // From where the last one of the document ended.
    private void AddPassage(DocumentId document, int end)
    {
        var start = passages.Count > 0 && passages[^1].Document == document ? passages[^1].Span.End : 0;
        var id = new PassageId(string.Create(CultureInfo.InvariantCulture, $"passage-{document.Value["document-".Length..]}-{start}"));
        if (end > start)
            passages.Add(new Passage(id, document, new TextSpan(start, end), PassageKind.Paragraph));
    }

    private bool AddStatement(DocumentId document, StringBuilder text, int line)
    {
        var number = statements.Count;
        // The first statements are those that must be there, spread over all documents by the numbers' remainders.
        var (subject, predicate) = number % 10 == 0 ? (0, Invested()) : number % 10 == 5 && number / 10 < QuietEntities * QuietInvestments
            ? (1 + (number / 10 % QuietEntities), Invested())
            : (Popular(), random.Next(10) < 6 ? Invested() : One(predicates));
        var @object = number % 10 == 0 ? random.Next(entities.Count) : Popular();
        var amount = random.Next(5) == 0 ? null : new Money(Sum(), One(Currencies), Bound.Exact, "a sum");
        var stance = random.Next(10) == 0 ? Stance.Planned : Stance.Asserted;
        var content = new StatementContent(entities[subject].Id, predicate.Name, entities[@object].Id, stance)
        {
            Qualifiers = new() { Amount = amount, Date = random.Next(5) == 0 ? null : Day() },
        };
        var (first, last) = (entities[subject].NameEn!, entities[@object].NameEn!);
        var quote = string.Create(CultureInfo.InvariantCulture, $"{first} {predicate.Name.ToLowerInvariant()} {last} for {amount?.Value} in {content.Qualifiers.Date}");
        var start = text.Length;
        var evidence = new Evidence(document, new TextSpan(start, start + quote.Length), quote, line, 1);
        var confidence = random.Next(5, 11) / 10.0;
        var statement = new Statement(content.Id, content.Subject, content.Predicate, content.Object, stance, confidence, [evidence]) { Qualifiers = content.Qualifiers };
        if (subject == @object || !statements.TryAdd(statement.Id, statement))
            return false;
        text.Append(quote).Append(".\n");
        mentions.Add(new Mention(document, new TextSpan(start, start + first.Length), first, content.Subject, EntityType.Company));
        var second = start + first.Length + predicate.Name.Length + 2;
        mentions.Add(new Mention(document, new TextSpan(second, second + last.Length), last, content.Object, EntityType.Company));
        return true;
    }

    private Predicate Invested() => predicates.Find(p => p.Name == "INVESTED_IN")!;

    // A few are in much of what happens, as in the world; the first ones keep what they were given.
    private int Popular() => Math.Min(entities.Count - 1, 1 + QuietEntities + (int)(Math.Pow(random.NextDouble(), 3) * entities.Count));

    private decimal Sum() => Math.Round((decimal)Math.Pow(10, 3 + (7 * random.NextDouble())), 0);

    private PartialDate Day() => PartialDate.Day(2010 + random.Next(16), random.Next(1, 13), random.Next(1, 29));

    private T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
