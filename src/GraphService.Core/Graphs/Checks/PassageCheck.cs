using GraphService.Documents;
using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

internal static class PassageCheck
{
    public static void Run(GraphCheck check)
    {
        Passage? before = null;
        foreach (var passage in check.Graph.Passages)
        {
            if (check.Text(GraphFileNames.Passages, passage, What, passage.Document) is { } text && passage.Span.End > text.Length)
                Add($"{What(passage)}: {passage.Span} reaches beyond the text, which is {text.Length} code points long");
            if (passage.Span.Length == 0)
                Add($"{What(passage)}: it is empty");
            if (before?.Document == passage.Document && before.Span.Overlaps(passage.Span))
                Add($"{What(passage)}: {passage.Span} overlaps with {before.Span} of {before.Id}");
            check.Speaker(GraphFileNames.Passages, passage, What, passage.Speaker);
            before = passage;

            void Add(string message) => check.Add(GraphFileNames.Passages, passage, message);
        }
    }

    private static string What(Passage passage) => $"passage {passage.Id}";
}
