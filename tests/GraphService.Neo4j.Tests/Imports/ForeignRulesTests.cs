using GraphService.Neo4j.Imports;
using GraphService.Neo4j.Schemas;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>Rules that only an Enterprise server has, and those that none of the graph's values break.</summary>
public sealed class ForeignRulesTests
{
    [Theory]
    [InlineData("NODE_PROPERTY_EXISTENCE", "NODE", "Company", "email", "the Company 'company-prosus' has not all that it demands")]
    [InlineData("NODE_KEY", "NODE", "Company", "email", "the Company 'company-prosus' has not all that it demands")]
    [InlineData("RELATIONSHIP_PROPERTY_EXISTENCE", "RELATIONSHIP", "OWNS", "since", "has not all that it demands")]
    [InlineData("NODE_PROPERTY_TYPE", "NODE", "Entity", "name", "has a value there of the graph's own type")]
    [InlineData("NODE_PROPERTY_EXISTENCE", "NODE", "Company", "name", null)]
    [InlineData("NODE_PROPERTY_EXISTENCE", "NODE", "Shelf", "email", null)]
    [InlineData("NODE_PROPERTY_TYPE", "NODE", "Entity", "email", null)]
    [InlineData("UNIQUENESS", "NODE", "Company", "email", null)]
    [InlineData("UNIQUENESS", "NODE", "Person", "id", null)]
    [InlineData("RANGE", "NODE", "Passage", "text", null)]
    [InlineData("FULLTEXT", "NODE", "Passage", "text", null)]
    [InlineData("RELATIONSHIP_UNIQUENESS", "RELATIONSHIP", "OWNS", "id", null)]
    public void BrokenBy_TheSmallGraph_SaysWhatAndWhatToDo(string type, string entityType, string of, string property, string? reason)
    {
        var rule = new FoundSchema(new() { { "name", "shop" }, { "type", type }, { "entityType", entityType }, { "of", new List<object> { of } }, { "properties", new List<object> { property } } });
        var broken = new ForeignRules(new GivenValues(SmallGraph.Create())).BrokenBy(rule);
        if (reason is null)
            broken.ShouldBeNull();
        else
            broken.ShouldNotBeNull().ShouldSatisfyAllConditions(b => b.ShouldContain(reason), b => b.ShouldContain("; drop it (DROP CONSTRAINT `shop`), or import into another database"));
    }
}
