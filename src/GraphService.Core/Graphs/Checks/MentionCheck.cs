using GraphService.Documents;
using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

internal static class MentionCheck
{
    public static void Run(GraphCheck check)
    {
        Mention? before = null;
        foreach (var mention in check.Graph.Mentions)
        {
            if (check.Text(GraphFileNames.Mentions, mention, What, mention.Document) is { } text && !text.Has(mention.Span, mention.Text))
                Add(QuoteProblem.Of(text, mention.Span, mention.Text));
            if (mention.Span.Length == 0)
                Add("it is empty");
            if (!check.DocumentsWithPassages.Contains(mention.Document))
                Add($"{mention.Document} has no passage that it could stand in");
            if (!check.Entities.TryGetValue(mention.Entity, out var entity))
                Add($"there is no entity {mention.Entity}");
            else if (entity.Type != mention.Type)
                Add($"its type is {Spelling.Of(mention.Type)}, but the entity's is {Spelling.Of(entity.Type)}");
            if (mention == before)
                Add("it is given twice");
            before = mention;

            void Add(string problem) => check.Add(GraphFileNames.Mentions, mention, $"{What(mention)}: {problem}");
        }
    }

    private static string What(Mention mention) => $"mention of {mention.Entity} in {mention.Document}{mention.Span}";
}
