using GraphQL.Execution;
using GraphQLParser.AST;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>A field that gives a page of a list: one that is being resolved, or one that will be.</summary>
/// <param name="Operation">Its operation.</param>
/// <param name="Type">The name of the type that has it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Given">Its arguments.</param>
/// <param name="Node">What is written of it.</param>
internal sealed record ListField(Operation Operation, string Type, string Name, IDictionary<string, ArgumentValue>? Given, GraphQLField Node)
{
    public ArgumentReader Arguments => Given is null ? default : new ArgumentReader(Given);

    /// <summary>What the arguments ask for, in one text.</summary>
    public string Key => Given is null ? "" : ArgumentKey.Of(Given);

    private Parts Unread => Operation.Store.SavesUnread ? new Selection(Operation).UnreadOf(Node) : Parts.None;

    /// <summary>A page of a list in this order, where it has several.</summary>
    public ListCall List(Enum? order) => List(order, Parts.None, saysGraph: false);

    /// <summary>A page of relations, statements or entities, of which the store reads what the field's selection looks at.</summary>
    public ListCall SelectedList(Enum? order) => List(order, Unread, saysGraph: true);

    /// <summary>A page of matches, which is to know the length of the whole list only where the field's selection looks at it.</summary>
    public ListCall MatchList() => List(null, Unread & Parts.Total, saysGraph: false);

    private ListCall List(Enum? order, Parts unread, bool saysGraph) => new(Operation, Paging.Read(Arguments), $"{Type}.{Name} {order} {ArgumentKey.OfList(Given)}", unread, saysGraph);
}
