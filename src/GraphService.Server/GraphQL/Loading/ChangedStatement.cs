using GraphService.Comparisons;
using GraphService.Statements;

namespace GraphService.Server.GraphQL.Loading;

/// <summary>A statement that two graphs do not have alike.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Earlier">The operation, asking the earlier graph: what lies below <c>before</c> is read there.</param>
internal sealed record ChangedStatement(Change<Statement> Change, Operation Earlier)
{
    /// <summary>The field below which the earlier graph answers.</summary>
    public const string Before = "before";
}
