using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Errors;
using GraphService.Statements;

namespace GraphService.Server.Tests.GraphQL;

public sealed class ArgumentReaderTests
{
    [Fact]
    public void List_OfItemsOfItsType_IsThem() =>
        Reader([Stance.Planned, Stance.Denied]).List<Stance>("stances").ShouldBe([Stance.Planned, Stance.Denied]);

    [Fact]
    public void List_NotGiven_IsNull() => new ArgumentReader(new Dictionary<string, object?>()).List<Stance>("stances").ShouldBeNull();

    [Fact]
    public void List_WithAnItemOfAnotherType_IsTheRequestsError() =>
        Should.Throw<BadUserInputError>(() => Reader(["planned"]).List<Stance>("stances")).Message.ShouldContain("stances takes no \"planned\"");

    [Fact]
    public void List_WithNothingInIt_IsTheRequestsError() =>
        Should.Throw<BadUserInputError>(() => Reader([null]).List<Stance>("stances")).Message.ShouldContain("null");

    private static ArgumentReader Reader(object?[] stances) => new(new Dictionary<string, object?> { ["stances"] = stances });
}
