using System.Security.Cryptography;
using System.Text;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Benchmarks;

/// <summary>Companies and what they do with one another, a sentence a statement. One seed, so that it is the same graph every time.</summary>
internal static class LargeGraph
{
    private const int Entities = 40_000;
    private const int Statements = 80_000;
    private const int PerDocument = 100;
    private const int Seed = 5;

    public static CompiledGraph Create()
    {
        var random = new Random(Seed);
        var entities = Enumerable.Range(0, Entities).Select(Company).ToList();
        var predicates = DefaultOntology.Instance.Predicates.Where(p => p.SubjectTypes.Contains(EntityType.Company) && p.ObjectTypes.Contains(EntityType.Company)).ToList();
        var statements = new Dictionary<StatementId, Statement>();
        var documents = new List<SourceDocument>();
        var texts = new Dictionary<DocumentId, SourceText>();
        while (statements.Count < Statements)
        {
            var id = new DocumentId($"document-{documents.Count}");
            var text = new StringBuilder();
            for (var line = 1; line <= PerDocument && statements.Count < Statements; line++)
            {
                // A few companies are in much of what happens, as in the world.
                var (subject, @object) = (entities[random.Next(Entities)], entities[(int)(Math.Pow(random.NextDouble(), 3) * Entities)]);
                var statement = Stated(random, id, line, text, subject, predicates[random.Next(predicates.Count)], @object);
                statements.TryAdd(statement.Id, statement);
            }
            texts.Add(id, new SourceText(text.ToString()));
            documents.Add(new SourceDocument(id, $"documents/{documents.Count}.txt", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))), text.Length) { Language = "en", Date = PartialDate.Year(2025) });
        }
        return GraphOrder.Arranged(new CompiledGraph
        {
            Name = "large",
            Ontology = DefaultOntology.Instance,
            Entities = entities,
            Statements = [.. statements.Values],
            Documents = documents,
            Texts = texts,
            Passages = [],
            Mentions = [],
        });
    }

    private static Entity Company(int number) => new(new EntityId($"company-{number}"), EntityType.Company, $"第{number}商事", $"Trading Company {number}")
    {
        Subtype = "company",
        Names = [new Name($"Trading Company {number}", "en", NameKind.Primary), new Name($"第{number}商事", "ja", NameKind.Primary)],
    };

    private static Statement Stated(Random random, DocumentId document, int line, StringBuilder text, Entity subject, Predicate predicate, Entity @object)
    {
        var amount = new Money(random.Next(1, 10_000) * 1_000_000m, "USD", Bound.Exact, "a sum");
        var quote = $"{subject.NameEn} {predicate.Name} {@object.NameEn} for {amount.Value:0} dollars in 2025";
        var start = text.Length;
        text.Append(quote).Append(".\n");
        var content = new StatementContent(subject.Id, predicate.Name, @object.Id, Stance.Asserted) { Qualifiers = new() { Amount = amount, Date = PartialDate.Year(2025) } };
        return new Statement(content.Id, content.Subject, content.Predicate, content.Object, content.Stance, 0.9, [new Evidence(document, new TextSpan(start, start + quote.Length), quote, line, 1)]) { Qualifiers = content.Qualifiers };
    }
}
