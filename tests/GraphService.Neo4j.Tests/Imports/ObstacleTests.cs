using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Imports;
using GraphService.Testing.Databases;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>What of somebody else's stands in an import's way: it is named before anything is written, by a dry run too.</summary>
[Collection(TestDatabase.Collection)]
public sealed class ObstacleTests
{
    [Theory]
    [InlineData("CREATE INDEX shop_id FOR (n:Entity) ON (n.id)",
        "the index shop_id on :Entity(id) is somebody else's, and the constraint entity_id on :Entity(id) can't be made beside it; drop it (DROP INDEX `shop_id`)")]
    [InlineData("CREATE CONSTRAINT entity_type FOR (n:Shelf) REQUIRE n.row IS UNIQUE",
        "the constraint entity_type on :Shelf(row) is somebody else's, and the graph needs its name for the index entity_type on :Entity(type); make it anew under another name (DROP CONSTRAINT `entity_type`)")]
    [InlineData("CREATE TEXT INDEX entity_name FOR (n:Shelf) ON (n.name)",
        "the index entity_name on :Shelf(name) is somebody else's, and the graph needs its name for the index entity_name on :Entity(name); make it anew under another name (DROP INDEX `entity_name`)")]
    [InlineData("CREATE TEXT INDEX entity_name FOR (n:Entity) ON (n.name)", "the index entity_name on :Entity(name) is somebody else's, and the graph needs its name ")]
    [InlineData("CREATE INDEX INVESTED_IN_id FOR ()-[r:INVESTED_IN]-() ON (r.id)", "the index INVESTED_IN_id on :INVESTED_IN(id) is somebody else's, and the graph needs its name ")]
    [InlineData("CREATE INDEX entity_id FOR ()-[r:Entity]-() ON (r.id)", "the index entity_id on :Entity(id) is somebody else's, and the graph needs its name ")]
    [InlineData("CREATE FULLTEXT INDEX passage_words FOR (n:Shelf) ON EACH [n.words]", "the full-text index passage_words on :Shelf(words) is somebody else's, and the graph needs its name ")]
    [InlineData("CREATE FULLTEXT INDEX passage_words FOR (n:Passage) ON EACH [n.words]", "the full-text index passage_words on :Passage(words) is somebody else's (its analyzer is standard-no-stop-words), and the graph ")]
    [InlineData("CREATE FULLTEXT INDEX shop_words FOR (n:Passage) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
        "the full-text index shop_words on :Passage(words) is somebody else's, and the full-text index passage_words on :Passage(words) can't be made beside it; drop it ")]
    [InlineData("CREATE CONSTRAINT shop_subtype FOR (n:Company) REQUIRE n.subtype IS UNIQUE",
        "the constraint shop_subtype on :Company(subtype) is somebody else's, and the Company 'company-zypl-ai' has the same there as the Company 'company-prosus'; drop it (DROP CONSTRAINT `shop_subtype`), or ")]
    public async Task Import_IntoAForeignSchema_NamesItAndWritesNothing(string schema, string message) => await RefusedAsync([schema], message);

    [Theory]
    [InlineData("CREATE (:Entity {id: 'company-prosus'})", "a node :Entity of somebody else has the id 'company-prosus' that one of the graph is to have, and the constraint entity_id on :Entity(id) lets only one have it; give it another, ")]
    [InlineData("CREATE (:Conflict {id: 7}), (:Conflict {id: 7})", "a node :Conflict of somebody else has the id '7' as another has, so that the constraint conflict_id on :Conflict(id) can't be made; give it another, ")]
    [InlineData("CREATE ()-[:OWNS {id: 'a'}]->(), ()-[:OWNS {id: 'a'}]->()", "a relationship :OWNS of somebody else has the id 'a' as another has, so that the constraint OWNS_id on :OWNS(id) can't be made; ")]
    [InlineData("CREATE (:Graph {name: 'default', colour: 'red'})", "a node :Graph of somebody else has the name 'default' (it has no graphService: true), which only one may have; give it or the workspace another name (name: in workspace.yaml). ")]
    public async Task Import_IntoForeignValues_NamesThemAndWritesNothing(string nodes, string message) => await RefusedAsync([nodes], message);

    [Fact]
    public async Task Import_OfAPersonWhoseIdAForeignConstraintGuards_NamesIt() => await RefusedAsync(
        ["CREATE CONSTRAINT shop_person FOR (n:Person) REQUIRE n.id IS UNIQUE", "CREATE (:Person {id: 'person-azizjon-azimi'})"],
        "a node :Person of somebody else has the id 'person-azizjon-azimi' that one of the graph is to have, and the constraint shop_person on :Person(id) lets only one have it; ");

    [Fact]
    public async Task Import_WhereAnEquivalentIsThereUnderAnotherName_DoesWithIt()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.RunAsync("CREATE CONSTRAINT shop_entity FOR (n:Entity) REQUIRE n.id IS UNIQUE");
        await database.RunAsync("CREATE INDEX shop_type FOR (n:Entity) ON (n.type)");
        var foreseen = await database.ImportAsync(SmallGraph.Create(), dryRun: true);
        (await database.ImportAsync(SmallGraph.Create())).Schema.ShouldBe(foreseen.Schema);
        (await database.RunAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' AND NOT name STARTS WITH 'shop_'")).Count.ShouldBe(foreseen.Schema.Added);
        (await database.RunAsync("SHOW INDEXES YIELD name WHERE name IN ['entity_id', 'entity_type']")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_OfANameLongerThanAnIndexTakes_NamesTheEntityAndWritesNothing()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        foreach (var dryRun in new[] { true, false })
            (await Should.ThrowAsync<ImportException>(() => database.ImportAsync(Named(new string('長', 2_722)), dryRun))).Message
                .ShouldBe("the name of the entity company-long is 8,166 bytes long ('長長長長長長長長長長長長長長長長長長長長…'), and an index of Neo4j takes 8,164: it can't be imported there. Nothing was changed");
        (await database.RunAsync("SHOW CONSTRAINTS")).ShouldBeEmpty();
        await database.ImportAsync(Named(new string('長', 2_721)));
        (await database.RunAsync("MATCH (n:Entity) RETURN size(n.name)")).ShouldHaveSingleItem()[0].GetInt32().ShouldBe(2_721);
    }

    [Theory]
    [InlineData("CREATE INDEX shop_all FOR (n:Company) ON (n.name, n.nameEn)", "the index shop_all on :Company(name, nameEn) is somebody else's, and the Company 'company-long' has 10,000 bytes there, of which it takes 8,164; drop it ")]
    [InlineData("CREATE FULLTEXT INDEX shop_whole FOR (n:Passage) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
        "the full-text index shop_whole on :Passage(text) is somebody else's, and the Passage 'passage-long-1' has 40,000 bytes there, of which it takes 32,766; drop it ")]
    public async Task Import_OfWhatAForeignIndexDoesNotTake_NamesItAndWritesNothing(string index, string message) => await RefusedAsync([index], message, Named(new string('l', 5_000)));

    private static async Task RefusedAsync(string[] before, string message, CompiledGraph? graph = null)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        foreach (var statement in before)
            await database.RunAsync(statement);
        await database.RunAsync("CALL db.awaitIndexes()");
        var dump = await ForeignDump.OfAsync(database, null);
        foreach (var dryRun in new[] { true, false })
        {
            var refusal = await Should.ThrowAsync<ImportException>(() => database.ImportAsync(graph ?? SmallGraph.Create(), dryRun, replace: true));
            refusal.Message.ShouldStartWith(message);
            refusal.Message.ShouldEndWith(". Nothing was changed");
            ImportedDatabase.Same(await ForeignDump.OfAsync(database, null), dump);
        }
        (await database.RunAsync("MATCH (n) WHERE n.graphService IS NOT NULL RETURN n")).ShouldBeEmpty();
    }

    private static CompiledGraph Named(string name)
    {
        var text = new Documents.SourceText(new string('x', 40_000));
        var document = new Documents.SourceDocument(new("document-long"), "documents/long.txt", new string('0', 64), text.Length);
        return new CompiledGraph
        {
            Ontology = SmallOntology.Create(),
            Entities = [new Entity(new EntityId("company-long"), EntityType.Company, null, name) { Names = [new Name(name, "en", NameKind.Primary)] }],
            Documents = [document],
            Texts = new Dictionary<Documents.DocumentId, Documents.SourceText> { [document.Id] = text },
            Passages = [new Documents.Passage(new("passage-long-1"), document.Id, new(0, text.Length), Documents.PassageKind.Paragraph)],
            Mentions = [],
            Statements = [],
        };
    }
}
