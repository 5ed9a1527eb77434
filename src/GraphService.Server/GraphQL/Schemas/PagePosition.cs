using GraphService.Server.GraphQL.Calls;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>What pageInfo is made of.</summary>
internal sealed record PagePosition(ListMark Mark, int Offset, int Count, int Total)
{
    public string? StartCursor => Count == 0 ? null : $"{new Cursor(Mark, Offset)}";

    public string? EndCursor => Count == 0 ? null : $"{new Cursor(Mark, Offset + Count - 1)}";
}
