using GraphQL.Execution;
using GraphQL.Validation;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>
/// Between validation and execution: refuses @skip and @include whose condition is null, which a variable with null as its default or value makes
/// it and the engine's rules let pass.
/// </summary>
internal sealed class ConditionListener : DocumentExecutionListenerBase
{
    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        if (validationResult.IsValid && NullOf(context) is { } name)
            context.Errors.Add(new BadUserInputError($"The argument `if` of @{name} is null: it must be true or false."));
        return Task.CompletedTask;
    }

    private static string? NullOf(IExecutionContext context) => (
        from directives in context.DirectiveValues?.Values ?? []
        from directive in directives
        where directive.Key is "skip" or "include" && directive.Value.Arguments.TryGetValue("if", out var condition) && condition.Value is null
        select directive.Key).FirstOrDefault();
}
