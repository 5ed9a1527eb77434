using GraphQL;
using GraphService.Server.GraphQL.Loading;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>A field being resolved: its operation and its arguments. An argument that is null counts as not given.</summary>
internal readonly struct Call(IResolveFieldContext context)
{
    /// <summary>The operation, asking the graph that the field belongs to: the earlier one below the field <c>before</c> of a change.</summary>
    public Operation Operation => (Operation)context.UserContext is { AsksEarlier: false } operation ? operation : OperationAt(context);

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

    /// <summary>The field as one that gives a page of a list.</summary>
    public ListField Field => new(Operation, context.ParentType.Name, context.FieldDefinition.Name, context.Arguments, context.FieldAst);

    /// <summary>What can be read at once with the entities that the field gives.</summary>
    public ReadingPlan Readings => new ReadingPlanner(context).Plan();

    /// <inheritdoc cref="ListField.List(Enum?)"/>
    public ListCall List(Enum? order = null) => Field.List(order);

    /// <inheritdoc cref="ListField.SelectedList"/>
    public ListCall SelectedList(Enum? order) => Field.SelectedList(order);

    /// <inheritdoc cref="ListField.MatchList"/>
    public ListCall MatchList() => Field.MatchList();

    private static Operation OperationAt(IResolveFieldContext context)
    {
        for (var at = context; at is not null; at = at.Parent)
            if (at.Source is ChangedStatement changed && at.FieldDefinition.Name == ChangedStatement.Before)
                return changed.Earlier;
        return (Operation)context.UserContext;
    }
}
