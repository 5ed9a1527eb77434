namespace GraphService.Extraction.Limits;

/// <summary>What messages call the stages of a document.</summary>
internal static class Stages
{
    public const string Opening = "opening the file";
    public const string Reading = "reading its text";
    public const string Passages = "cutting it into passages";
    public const string Mentions = "finding names";
    public const string Resolution = "resolving names";
    public const string Statements = "reading statements";
    public const string Joining = "joining what it says of one thing";
    public const string Graph = "making the graph";
}
