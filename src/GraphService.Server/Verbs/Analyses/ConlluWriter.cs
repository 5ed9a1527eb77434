using System.Globalization;
using System.Text;
using GraphService.Language;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;

namespace GraphService.Server.Verbs.Analyses;

/// <summary>
/// Writes CoNLL-U: ten columns a word, an empty line after each sentence. The last column holds Start and End in code points of the text, Phrase=B or I in Japanese, and Name=B-TYPE or
/// I-TYPE of words in names.
/// </summary>
internal static class ConlluWriter
{
    public static void Write(Analysis analysis, TextWriter writer)
    {
        var places = new CodePoints(analysis.Text);
        for (var i = 0; i < analysis.Sentences.Count; i++)
            Write(analysis, i, places, writer);
    }

    private static void Write(Analysis analysis, int number, CodePoints places, TextWriter writer)
    {
        var sentence = analysis.Sentences[number];
        writer.Write($"# sent_id = {number + 1}\n# text = {OneLine(sentence.Range.In(analysis.Text))}\n");
        if (sentence.BracketAfter is { } after)
            writer.Write($"# bracket_after = {after + 1}\n");
        for (var i = 0; i < sentence.Words.Count; i++)
            writer.Write(Line(sentence, i, places));
        writer.Write('\n');
    }

    private static string Line(Sentence sentence, int index, CodePoints places)
    {
        var word = sentence.Words[index];
        var features = word.Inflection.Length == 0 ? "_" : $"Inflection={Field(word.Inflection)}";
        return string.Create(CultureInfo.InvariantCulture, $"{index + 1}\t{Field(word.Text)}\t{Field(word.Lemma)}\t{UniversalTags.Of(word.Class)}\t{Field(word.Tag)}\t{features}\t")
            + string.Create(CultureInfo.InvariantCulture, $"{sentence.Tree.Heads[index] + 1}\t{sentence.Tree.Relations[index]}\t_\t{Last(sentence, index, places)}\n");
    }

    private static string Last(Sentence sentence, int index, CodePoints places)
    {
        var word = sentence.Words[index];
        var (start, end) = places.Of(word.Range);
        var parts = new List<string> { $"Start={start}", $"End={end}" };
        if (sentence.Language == TextLanguage.Japanese)
            parts.Add(sentence.Phrases.Any(phrase => phrase.FirstWord == index) ? "Phrase=B" : "Phrase=I");
        if (sentence.Names.FirstOrDefault(name => name.FirstWord <= index && index < name.EndWord) is { } name)
            parts.Add($"Name={(name.FirstWord == index ? 'B' : 'I')}-{name.Type.ToString().ToUpperInvariant()}");
        if (index + 1 < sentence.Words.Count && sentence.Words[index + 1].Range.Start == word.Range.End)
            parts.Add("SpaceAfter=No");
        return string.Join('|', parts);
    }

    // A field holds no tab and no line break; white space alone is no field.
    private static string Field(string text) => OneLine(text) is var line && string.IsNullOrWhiteSpace(line) && line != "\u3000" ? "_" : line;

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
            line.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        return line.ToString();
    }
}
