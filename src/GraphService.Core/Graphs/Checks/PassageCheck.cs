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
            var what = $"passage {passage.Id}";
            if (check.Text(GraphFileNames.Passages, passage, what, passage.Document) is { } text && passage.Span.End > text.Length)
                Add($"{what}: {passage.Span} reaches beyond the text, which is {text.Length} code points long");
            if (passage.Span.Length == 0)
                Add($"{what}: it is empty");
            if (before?.Document == passage.Document && before.Span.Overlaps(passage.Span))
                Add($"{what}: {passage.Span} overlaps with {before.Span} of {before.Id}");
            check.Speaker(GraphFileNames.Passages, passage, what, passage.Speaker);
            before = passage;

            void Add(string message) => check.Add(GraphFileNames.Passages, passage, message);
        }
    }
}
