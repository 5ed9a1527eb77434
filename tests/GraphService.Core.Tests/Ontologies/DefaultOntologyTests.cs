using GraphService.Ontologies;

namespace GraphService.Core.Tests.Ontologies;

public sealed class DefaultOntologyTests
{
    [Fact]
    public void DefaultOntology_Loaded_HasTheContractsTypesAndPredicates()
    {
        DefaultOntology.Instance.EntityTypes.Count.ShouldBe(7);
        DefaultOntology.Instance.Predicates.Count.ShouldBe(30);
        DefaultOntology.Instance.MoneyPredicates.ShouldBe(["ACQUIRED", "FUNDS", "INVESTED_IN", "LENT_TO", "OWNS", "PARENT_OF"]);
    }
}
