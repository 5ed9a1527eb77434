using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>
/// Runs every operation in one way. The engine's own choice runs a subscription as a stream, which is not needed: each of its events is an operation.
/// </summary>
internal sealed class OneStrategy(IExecutionStrategy strategy) : IExecutionStrategySelector
{
    public IExecutionStrategy Select(ExecutionContext context) => strategy;
}
