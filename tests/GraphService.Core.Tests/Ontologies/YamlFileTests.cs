using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;

namespace GraphService.Core.Tests.Ontologies;

public sealed class YamlFileTests
{
    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(100_000, false)]
    public void Parse_NestedDeeply_IsRefusedBeforeTheStackEnds(int depth, bool accepted)
    {
        var error = Record.Exception(() => YamlFile.Parse("a.yaml", new string('[', depth) + new string(']', depth)));
        error?.Message.ShouldBe("a.yaml:1:33: nested more than 32 deep");
        (error is OntologyException).ShouldBe(!accepted);
    }
}
