using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Schemas;
using GraphService.Ontologies;

namespace GraphService.Neo4j.Tests.Schemas;

public sealed class SchemaStatementTests
{
    private static readonly SchemaStatement Unique = new("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
    private static readonly SchemaStatement FullText = new("CREATE FULLTEXT INDEX a IF NOT EXISTS FOR (n:Entity) ON EACH [n.names, n.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}");

    [Theory]
    [InlineData("entity_id", "UNIQUENESS", "NODE", "Entity", "id", true)]
    [InlineData("entity_id", "NODE_PROPERTY_UNIQUENESS", "NODE", "Entity", "id", true)]
    [InlineData("entity_id", "NODE_KEY", "NODE", "Entity", "id", false)]
    [InlineData("entity_id", "RANGE", "NODE", "Entity", "id", false)]
    [InlineData("entity_id", "UNIQUENESS", "RELATIONSHIP", "Entity", "id", false)]
    [InlineData("entity_id", "UNIQUENESS", "NODE", "Entity", "name", false)]
    [InlineData("entity_id", "UNIQUENESS", "NODE", "Passage", "id", false)]
    [InlineData("other", "UNIQUENESS", "NODE", "Entity", "id", false)]
    public void Makes_WhatIsThere_WhenNamePlaceAndKindAreTheSame(string name, string type, string entityType, string of, string property, bool same) =>
        Unique.Makes(Found(name, type, entityType, of, property)).ShouldBe(same);

    [Theory]
    [InlineData("other", "UNIQUENESS", "id", true)]
    [InlineData("entity_id", "NODE_KEY", "id", true)]
    [InlineData("other", "RANGE", "id", false)]
    [InlineData("other", "UNIQUENESS", "name", false)]
    public void IsDoneBy_SomebodyElses_WhenItDoesTheSame(string name, string type, string property, bool done) => Unique.IsDoneBy(Found(name, type, "NODE", "Entity", property)).ShouldBe(done);

    [Theory]
    [InlineData("a", "cjk", false, "names nameKeys", true)]
    [InlineData("a", "cjk", true, "names nameKeys", false)]
    [InlineData("a", "standard", false, "names nameKeys", false)]
    [InlineData("a", "cjk", false, "nameKeys names", false)]
    [InlineData("a", "cjk", false, "names", false)]
    [InlineData("b", "cjk", false, "names nameKeys", false)]
    public void Makes_FullText_WhenItFindsTheSame(string name, string analyzer, bool late, string properties, bool same) =>
        FullText.Makes(new(Row(name, "FULLTEXT", "NODE", "Entity", properties.Split(' ')).With(new() { { "analyzer", analyzer }, { "late", late }, { "state", "ONLINE" } }))).ShouldBe(same);

    [Fact]
    public void Statements_OfTheSchema_AreAllUnderstood() =>
        SchemaScript.Statements(DefaultOntology.Instance).Select(s => new SchemaStatement(s).Name).ShouldBeUnique();

    private static FoundSchema Found(string name, string type, string entityType, string of, string property) => new(Row(name, type, entityType, of, property));

    private static PropertyMap Row(string name, string type, string entityType, string of, params string[] properties) =>
        new() { { "name", name }, { "type", type }, { "entityType", entityType }, { "of", new List<object> { of } }, { "properties", properties.ToList<object>() } };
}
