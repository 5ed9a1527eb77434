using System.Globalization;

namespace GraphService.Training.English;

/// <summary>Reads CoNLL-U files. Words of a token that is written as one (don't) lie in it one after the other.</summary>
internal static class Treebank
{
    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var lines = new List<string[]>();
        var (id, document, text) = ("", "", "");
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                document = line;
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                id = line[12..];
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
                text = line[9..];
            else if (line.Length > 0 && line[0] != '#')
                lines.Add(line.Split('\t'));
            else if (line.Length == 0 && lines.Count > 0)
                sentences.Add(Sentence(id, document, text, lines));
            if (line.Length == 0)
                lines.Clear();
        }

        return sentences;
    }

    private static TreebankSentence Sentence(string id, string document, string text, List<string[]> lines)
    {
        var words = new List<TreebankWord>();
        var (at, until, last) = (0, 0, 0);
        foreach (var cells in lines)
        {
            if (cells[0].Contains('.'))
                continue;
            if (cells[0].Split('-') is [_, var end])
            {
                at = text.IndexOf(cells[1], at, StringComparison.Ordinal);
                (until, last) = (at + cells[1].Length, int.Parse(end, CultureInfo.InvariantCulture));
                continue;
            }

            var number = int.Parse(cells[0], CultureInfo.InvariantCulture);
            var start = text.IndexOf(cells[1], at, StringComparison.Ordinal);
            if (start < 0 || (number <= last && start >= until))
                start = at;
            var stop = number == last ? until : Math.Min(number < last ? until : text.Length, start + cells[1].Length);
            words.Add(new TreebankWord(cells[1], cells[2], cells[3], cells[4], int.Parse(cells[6], CultureInfo.InvariantCulture) - 1, cells[7], start, stop));
            at = stop;
        }

        return new TreebankSentence(id, document, text, words);
    }
}
