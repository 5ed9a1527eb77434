using System.Text;

namespace GraphService.Training.English;

/// <summary>
/// A file's sentences as one text again: a space between them, a line's end after a sentence without an end mark (a title, an
/// entry of a list), an empty line between documents; with the place of every word.
/// </summary>
internal sealed class TreebankText
{
    public TreebankText(IEnumerable<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var document = "";
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
                text.Append(sentence.Document != document ? "\n\n" : EndsWithMark(text) ? " " : "\n");
            document = sentence.Document;
            Starts.Add(text.Length);
            text.Append(sentence.Text);
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Where each sentence begins.</summary>
    public List<int> Starts { get; } = [];

    private static bool EndsWithMark(StringBuilder text)
    {
        var at = text.Length - 1;
        while (at > 0 && text[at] is '"' or ')' or '”' or '\'')
            at--;
        return text[at] is '.' or '!' or '?';
    }
}
