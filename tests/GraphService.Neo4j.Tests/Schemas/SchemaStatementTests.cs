using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Schemas;
using GraphService.Ontologies;

namespace GraphService.Neo4j.Tests.Schemas;

public sealed class SchemaStatementTests
{
    [Theory]
    [InlineData("RANGE", "Entity", "id", true, true)]
    [InlineData("RANGE", "Entity", "id", false, false)]
    [InlineData("RANGE", "Entity", "name", true, false)]
    [InlineData("RANGE", "Passage", "id", true, false)]
    [InlineData("FULLTEXT", "Entity", "id", true, false)]
    public void Makes_AnIndexThatIsThere_WhenAllIsTheSame(string type, string of, string property, bool constraint, bool same) =>
        new SchemaStatement("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE").Makes(Index(type, of, constraint, property)).ShouldBe(same);

    [Fact]
    public void Makes_FullTextOfTwo_InTheirOrder()
    {
        var statement = new SchemaStatement("CREATE FULLTEXT INDEX a IF NOT EXISTS FOR (n:Entity) ON EACH [n.names, n.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}");
        statement.Makes(Index("FULLTEXT", "Entity", false, "names", "nameKeys")).ShouldBeTrue();
        statement.Makes(Index("FULLTEXT", "Entity", false, "names")).ShouldBeFalse();
        statement.Drop(Index("FULLTEXT", "Entity", false)).ShouldBe("DROP INDEX `a` IF EXISTS");
        statement.Drop(Index("RANGE", "Entity", true)).ShouldBe("DROP CONSTRAINT `a` IF EXISTS");
    }

    [Fact]
    public void Statements_OfTheSchema_AreAllUnderstood() =>
        SchemaScript.Statements(DefaultOntology.Instance).Select(s => new SchemaStatement(s).Name).ShouldBeUnique();

    private static PropertyMap Index(string type, string of, bool constraint, params string[] properties) =>
        new() { { "type", type }, { "of", new List<object> { of } }, { "properties", properties.ToList<object>() }, { "constraint", constraint } };
}
