using System.Collections.Frozen;
using GraphService.Language.English.Lexicons;

namespace GraphService.Language.English.Tags;

/// <summary>
/// "Kordal plans to sell", "Kordal designs and builds pumps": after a name the tagger often takes a verb for a plural. In a
/// sentence that has no finite verb at all, the first plural that can be one is; in a headline, which has no full stop, only where nothing else fits.
/// </summary>
internal sealed class MissingVerb
{
    private static readonly FrozenSet<string> Finite = WordLists.Set("finite tags");
    private static readonly FrozenSet<string> Before = WordLists.Set("tags before a verb");
    private static readonly FrozenSet<string> After = WordLists.Set("tags after a verb");
    private static readonly FrozenSet<string> AfterHeadline = WordLists.Set("tags after a headline's verb");
    private readonly IReadOnlyList<TagLabel> labels;
    private readonly int verb;

    public MissingVerb(IReadOnlyList<TagLabel> labels)
    {
        this.labels = labels;
        verb = labels.ToList().FindIndex(label => label is { Class: Words.WordClass.Verb, Tag: "VBZ" });
    }

    /// <summary>Changes the tags in place.</summary>
    public void Mend(WordForms forms, int[] tags)
    {
        if (tags.Length < 4 || Array.Exists(tags, tag => Finite.Contains(labels[tag].Tag)))
            return;
        if (forms.FirstUnit[^1] != '.')
        {
            MendHeadline(forms, tags);
            return;
        }

        for (var i = 1; i + 2 < tags.Length; i++)
        {
            if (!IsCandidate(forms, tags, i) || !Before.Contains(labels[tags[i - 1]].Tag) || !After.Contains(labels[tags[i + 1]].Tag))
                continue;
            tags[i] = verb;
            if (labels[tags[i + 1]].Tag == "CC" && IsCandidate(forms, tags, i + 2))
                tags[i + 2] = verb;
            return;
        }
    }

    // Kordal buys 80% of Belmont; Raises $5m from Belmont: only behind a name or at the beginning, and before what no noun stands before.
    private void MendHeadline(WordForms forms, int[] tags)
    {
        for (var i = 0; i + 2 < tags.Length; i++)
        {
            var isLed = i == 0 ? labels[tags[i]].Tag is "NNS" or "NNP" or "NNPS" && (forms.Lexical[i] & (uint)LexicalClass.VerbThird) != 0
                : IsCandidate(forms, tags, i) && labels[tags[i - 1]].Tag is "NNP" or "NNPS";
            if (!isLed || !AfterHeadline.Contains(labels[tags[i + 1]].Tag))
                continue;
            tags[i] = verb;
            return;
        }
    }

    private bool IsCandidate(WordForms forms, int[] tags, int i) =>
        labels[tags[i]].Tag == "NNS" && (forms.Lexical[i] & (uint)LexicalClass.VerbThird) != 0 && char.IsLower(forms.FirstUnit[i]);
}
