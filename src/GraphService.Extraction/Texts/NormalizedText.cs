using System.Text;
using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Extraction.Texts;

/// <summary>
/// A text as the later stages read it (NFKC, radicals replaced, broken lines joined, spaces at Japanese letters dropped) with, for each of
/// its characters, the place in the original from which it came. Lines end with LF.
/// </summary>
public sealed class NormalizedText
{
    private readonly SourceText source;
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly bool[] spaceBefore;

    internal NormalizedText(SourceText source, string value, int[] starts, int[] ends, bool[] spaceBefore) =>
        (this.source, Value, this.starts, this.ends, this.spaceBefore) = (source, value, starts, ends, spaceBefore);

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Another text of the same length, character for character from the same places.</summary>
    internal NormalizedText With(string value) =>
        value.Length == Value.Length ? new(source, value, starts, ends, spaceBefore) : throw new ArgumentException("The texts differ in length", nameof(value));

    /// <summary>Whether a space was dropped before the character.</summary>
    public bool SpaceBefore(int index) => index < spaceBefore.Length && spaceBefore[index];

    /// <summary>Whether a tab stands before the character, with no letter between.</summary>
    internal bool TabBefore(int index)
    {
        var at = starts[index];
        while (at > 0 && source.Value[at - 1] is ' ' or '\u3000')
            at--;
        return at > 0 && source.Value[at - 1] == '\t';
    }

    /// <summary>How many columns of white space stand before the character in its line of the original; a tab counts four.</summary>
    internal int Indent(int index)
    {
        var (at, columns) = (starts[index], 0);
        while (at > 0 && source.Value[at - 1] is ' ' or '\t' or '\u3000')
            columns += source.Value[--at] == '\t' ? 4 : 1;
        return at == 0 || source.Value[at - 1] is '\n' or '\r' ? columns : 0;
    }

    /// <summary>A part of the text as a text of its own, with places counted from <paramref name="start"/>.</summary>
    internal NormalizedText Part(int start, int end) => new(source, Value[start..end], starts[start..end], ends[start..end], spaceBefore[start..end]);

    /// <summary>Whether the text may be cut before a character: not between two that came from one character of the original.</summary>
    internal bool CanCut(int index) => index <= 0 || index >= Value.Length || ends[index - 1] <= starts[index];

    /// <summary>The original place of the characters from <paramref name="start"/> to <paramref name="end"/>, excluded, in code points.</summary>
    public TextSpan Original(int start, int end) =>
        new(source.OffsetOf(starts[start]), source.OffsetOf(ends[end - 1]));

    /// <summary>
    /// The place as the original has it, as far as that is a matter of how letters are written (＋, １億円, ㈱, ｶﾅ): lines stay joined, spaces and
    /// marks of Markdown or HTML left out, and radicals replaced, which only broken fonts take for characters.
    /// </summary>
    public string Written(int start, int end)
    {
        var written = new StringBuilder(end - start);
        for (int i = start, next; i < end; i = next)
        {
            for (next = i + 1; !CanCut(next); next++)
                continue;
            var letters = Value[i..next];
            var original = source.Value[starts[i]..ends[next - 1]];
            var isForm = next <= end && CanCut(i) && original.All(IsForm) && UnicodeText.Normalized(original, NormalizationForm.FormKC) == letters;
            written.Append(isForm ? original : letters[..Math.Min(letters.Length, end - i)]);
        }
        return written.ToString();
    }

    // Full and half width, signs in circles and squares, signs and numbers made of letters.
    private static bool IsForm(char c) => c is (>= '\uFF01' and <= '\uFFEF') or (>= '\u3200' and <= '\u33FF') or (>= '\u2100' and <= '\u218F')
        or (>= '\u2460' and <= '\u24FF') or '\u3099' or '\u309A';

    /// <summary>The original text of that place.</summary>
    public string OriginalText(int start, int end) => source.Slice(Original(start, end));
}
