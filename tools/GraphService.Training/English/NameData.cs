using System.Globalization;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Tokens;
using GraphService.Language.Texts;

namespace GraphService.Training.English;

/// <summary>Reads documents with names.</summary>
internal static class NameData
{
    /// <summary>Wikigold: a word and its label a line; words are split further as the room's own tokeniser does.</summary>
    public static List<List<NameExample>> ReadWikigold(string path)
    {
        var documents = new List<List<NameExample>>();
        var rows = new List<(string Word, string Label)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
                documents.Add([]);
            else if (line.Length > 0)
                rows.Add((line[..line.LastIndexOf(' ')], line[(line.LastIndexOf(' ') + 1)..]));
            if (line.Length > 0 || rows.Count == 0)
                continue;
            if (documents.Count == 0)
                documents.Add([]);
            documents[^1].Add(Split(rows));
            rows.Clear();
        }

        return documents.Where(document => document.Count > 0).ToList();
    }

    /// <summary>Universal NER's labels for the sentences of a treebank, by their ids.</summary>
    public static List<List<NameExample>> ReadUniversal(string path, List<TreebankSentence> sentences)
    {
        var labels = new Dictionary<string, List<string>>();
        List<string> current = [];
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                labels[line[12..]] = current = [];
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var number, _, var label, ..] &&
                int.TryParse(number, CultureInfo.InvariantCulture, out _))
                current.Add(label);
        }

        return sentences.GroupBy(sentence => sentence.Document).Select(document =>
            document.Where(sentence => labels.GetValueOrDefault(sentence.Id)?.Count == sentence.Words.Count)
            .Select(sentence => new NameExample(sentence.Text, sentence.Words
            .Select(word => new TextRange(word.Start, word.End)).ToList(), labels[sentence.Id].Select(Place).ToArray())).ToList()).ToList();
    }

    private static int Place(string label) => Math.Max(0, NameLabels.All.ToList().IndexOf(label));

    private static NameExample Split(List<(string Word, string Label)> rows)
    {
        var text = string.Join(' ', rows.Select(row => row.Word));
        var tokens = new List<TextRange>();
        var labels = new List<int>();
        var (at, before) = (0, "O");
        foreach (var (word, label) in rows)
        {
            foreach (var token in EnglishTokenizer.Tokenize(text, new TextRange(at, at + word.Length)))
            {
                tokens.Add(token);
                labels.Add(label == "O" ? 0 : Place((label == before ? "I-" : "B-") + label[2..]));
                before = label;
            }

            at += word.Length + 1;
        }

        return new NameExample(text, tokens, [.. labels]);
    }
}
