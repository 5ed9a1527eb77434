using GraphQL;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>A field being resolved: its operation and its arguments. An argument that is null counts as not given.</summary>
internal readonly struct Call(IResolveFieldContext context)
{
    public Operation Operation => (Operation)context.UserContext;

    public CancellationToken Cancellation => context.CancellationToken;

    public ArgumentReader Arguments => new(context.Arguments);

    /// <summary>What the arguments ask for, in one text: equal for fields that ask the same.</summary>
    public string Key => context.Arguments is { } given ? ArgumentKey.Of(given) : "";

    /// <summary>Reads the arguments of a field once an operation, not once for each object that has it.</summary>
    public TPlan Plan<TPlan>(Func<Call, TPlan> make)
        where TPlan : class
    {
        var call = this;
        return Operation.Plan(context.FieldAst, () => make(call));
    }

    /// <summary>A page of a list in this order, where it has several.</summary>
    public ListCall List(Enum? order = null) => List(order, Parts.None, saysGraph: false);

    /// <summary>A page of relations, statements or entities, of which the store reads what the field's selection looks at.</summary>
    public ListCall SelectedList(Enum? order) => List(order, new Selection(Operation).UnreadOf(context.FieldAst), saysGraph: true);

    /// <summary>A page of matches, which is to know the length of the whole list only where the field's selection looks at it.</summary>
    public ListCall MatchList() => List(null, new Selection(Operation).UnreadOf(context.FieldAst) & Parts.Total, saysGraph: false);

    private ListCall List(Enum? order, Parts unread, bool saysGraph) =>
        new(Operation, Paging.Read(Arguments), $"{context.ParentType.Name}.{context.FieldDefinition.Name} {order} {ArgumentKey.OfList(context.Arguments)}", unread, saysGraph);
}
