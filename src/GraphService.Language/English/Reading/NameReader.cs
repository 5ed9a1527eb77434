using GraphService.Language.English.Naming;
using GraphService.Language.Names;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>Turns the tagger's labels into typed names; the caller's own words come first.</summary>
internal sealed class NameReader(NameTyper typer)
{
    /// <summary>The margin that gives half of the full score.</summary>
    private const int HalfSure = 2000;

    private const int Certain = 1000;

    public IReadOnlyList<Name> Read(string text, SentenceDraft draft, IReadOnlyList<Word> words, int[] labels, int[] margins, UserWordIndex user)
    {
        var names = new List<Name>();
        for (var at = 0; at < labels.Length;)
        {
            var own = user.Find(text, draft.Tokens, at, out var end);
            if (own is not null)
            {
                names.Add(new Name(words[at].Range.To(words[end - 1].Range), at, end, own.Type, Certain, own.Key));
            }
            else if (labels[at] != NameLabels.Outside)
            {
                end = EndOf(text, draft, labels, at, user);
                var type = typer.Type(NameLabels.KindName(NameLabels.Kind(labels[at])), words, at, end);
                names.Add(new Name(words[at].Range.To(words[end - 1].Range), at, end, type, Score(margins, at, end)));
            }

            at = Math.Max(end, at + 1);
        }

        return names;
    }

    private static int EndOf(string text, SentenceDraft draft, int[] labels, int start, UserWordIndex user)
    {
        var end = start + 1;
        while (end < labels.Length && labels[end] != NameLabels.Outside && !NameLabels.IsFirst(labels[end]) &&
            user.Find(text, draft.Tokens, end, out _) is null)
            end++;
        return end;
    }

    private static int Score(int[] margins, int start, int end)
    {
        var sum = 0L;
        for (var i = start; i < end; i++)
            sum += Math.Max(0, margins[i]);
        var mean = sum / (end - start);
        return (int)(Certain * mean / (mean + HalfSure));
    }
}
