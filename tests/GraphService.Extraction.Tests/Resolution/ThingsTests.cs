namespace GraphService.Extraction.Tests.Resolution;

/// <summary>Abbreviations in brackets, notes, and what is merged on the way.</summary>
public sealed class ThingsTests
{
    [Theory]
    [InlineData("A new Partnership for Global Infrastructure and Investment (PGII) was praised by Japan.")]
    [InlineData("Japan joined the Minerals Security Partnership (MSP) and then a partnership (MSP).")]
    [InlineData("The Digital Economy Partnership Agreement (DEPA) and the Trans-Pacific Partnership (TPP) are open.")]
    [InlineData("日本は地域の新しい協定(RCEP)と、鉱物の連携(MSP)を支持した。")]
    public void Abbreviation_OfAKnownInitiative_InBrackets_IsThatInitiative(string text)
    {
        var graph = Compiling.Text(text);
        graph.Diagnostics.ShouldBeEmpty();
        graph.Entities.ShouldContain(e => e.Type == GraphService.Entities.EntityType.Initiative);
    }
}
