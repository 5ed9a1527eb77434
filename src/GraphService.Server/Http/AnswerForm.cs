namespace GraphService.Server.Http;

/// <summary>How a client wants to be answered.</summary>
/// <param name="Json">The media type of a JSON answer; null where it wants none.</param>
/// <param name="Events">Whether it takes server-sent events.</param>
internal readonly record struct AnswerForm(string? Json, bool Events)
{
    /// <summary>The media type of what is refused: where only events are wanted, the one whose status tells what happened.</summary>
    public string Refusals => Json ?? MediaTypes.GraphQL;
}
