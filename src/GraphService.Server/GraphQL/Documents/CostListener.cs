using GraphQL.Execution;
using GraphQL.Validation;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>Between validation and execution: notes that a document is valid, and refuses an operation that costs too much.</summary>
internal sealed class CostListener(QueryDocument document, double maxCost) : DocumentExecutionListenerBase
{
    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        if (!validationResult.IsValid)
            return Task.CompletedTask;
        document.IsValid = true;
        var cost = new QueryCost(context.Schema, document, context.ArgumentValues).Of(context.Operation);
        if (cost > maxCost)
            context.Errors.Add(new QueryTooComplexError($"The operation may cost {cost:0}, at most {maxCost:0} is answered: ask for fewer items (first, last, limit) or fields."));
        return Task.CompletedTask;
    }
}
