using GraphService.Language.English.Naming;

namespace GraphService.Training.English;

/// <summary>A name of a sentence: its words and kind.</summary>
internal readonly record struct NameSpan(int First, int End, int Kind)
{
    public static List<NameSpan> Of(int[] labels)
    {
        var spans = new List<NameSpan>();
        for (var i = 0; i < labels.Length;)
        {
            var end = i + 1;
            if (labels[i] == NameLabels.Outside)
            {
                i = end;
                continue;
            }

            while (end < labels.Length && labels[end] != NameLabels.Outside && !NameLabels.IsFirst(labels[end]))
                end++;
            spans.Add(new NameSpan(i, end, NameLabels.Kind(labels[i])));
            i = end;
        }

        return spans;
    }
}
