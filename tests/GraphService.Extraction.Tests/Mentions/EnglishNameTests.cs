using GraphService.Entities;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>Where English names begin and end, and what those of other languages are.</summary>
public sealed class EnglishNameTests
{
    [Theory]
    [InlineData("She left the Ministry of Education, Youth and Sports in May.", "Ministry of Education, Youth and Sports", EntityType.Government)]
    [InlineData("Marenda Energie bought turbines.", "Marenda Energie", EntityType.Company)]
    [InlineData("A loan from Banco Marenda helped.", "Banco Marenda", EntityType.Company)]
    [InlineData("Aiko Tanamura is the director of the Marenda Institute of Robotics.", "Marenda Institute of Robotics", EntityType.Organization)]
    [InlineData("Lumivar Ltd (Marendaby) sells robots.", "Marendaby", EntityType.Place)]
    [InlineData("Invest Norway spoke to Lumivar Ltd.", "Invest Norway", EntityType.Government)]
    public void Name_IsWhole_AndOfItsType(string text, string name, EntityType type) =>
        Compiling.Text(text + " Lumivar Ltd. was founded by " + name + ".").Entities.ShouldContain(e => e.IsNamed(name) && e.Type == type);

    [Theory]
    [InlineData("Peter Hall became treasurer of Lumivar Ltd.", "Peter Hall", EntityType.Person)]
    [InlineData("Lumivar Ltd was founded by Karin Strand in May.", "Karin Strand", EntityType.Person)]
    [InlineData("Peter Hall Shipping sells boats to Lumivar Ltd.", "Peter Hall Shipping", EntityType.Company)]
    [InlineData("Lumivar Ltd met Grand Hall in Oslo.", "Grand Hall", EntityType.Place)]
    public void GivenName_BeforeASurname_ShowsAPerson(string text, string name, EntityType type) =>
        Compiling.Text(text).Entities.ShouldAllBe(e => !e.IsNamed(name) || e.Type == type);

    [Theory]
    [InlineData("Oyuna Batara, Minister of Industry and Mineral Resources, spoke in Oslo.", "Industry and Mineral Resources")]
    [InlineData("Lumivar Ltd (LVR) sells robots in Oslo.", "Lumivar Ltd (LVR)")]
    public void Words_ThatBelongToAnother_AreNoName(string text, string name) => Compiling.Text(text).Entities.ShouldNotContain(e => e.IsNamed(name));
}
