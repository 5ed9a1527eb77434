using GraphQL;
using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>Runs nothing: what can be refused has been refused before.</summary>
internal sealed class NoExecution : ParallelExecutionStrategy
{
    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context) => Task.FromResult(new ExecutionResult { Executed = true });
}
