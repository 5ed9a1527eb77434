using GraphService.Language.English.Tokens;
using GraphService.Language.Texts;

namespace GraphService.Training.English;

/// <summary>Words and sentence ends of the raw text against those of the treebank.</summary>
internal static class TokenMeasure
{
    public static IEnumerable<string> Rows(string name, List<TreebankSentence> sentences, TextWriter? errors)
    {
        var text = new TreebankText(sentences);
        var range = new TextRange(0, text.Text.Length);
        var tokens = EnglishTokenizer.Tokenize(text.Text, range);
        var gold = sentences.SelectMany((sentence, i) => sentence.Words
            .Select(word => new TextRange(word.Start + text.Starts[i], word.End + text.Starts[i]))).ToHashSet();
        var right = tokens.Count(gold.Contains);
        yield return Report.Row($"words F1, {name}", Report.F1(right, tokens.Count, gold.Count));
        var ends = EnglishSentenceSplitter.Ends(text.Text, range, tokens).Select(end => tokens[end - 1].End).ToHashSet();
        var goldEnds = sentences.Select((sentence, i) => sentence.Words[^1].End + text.Starts[i]).ToHashSet();
        yield return Report.Row($"sentence ends F1, {name}", Report.F1(ends.Count(goldEnds.Contains), ends.Count, goldEnds.Count));
        if (errors is null)
            yield break;
        foreach (var wrong in tokens.Where(token => !gold.Contains(token)))
            errors.WriteLine($"word\t{wrong.In(text.Text)}\t{Around(text.Text, wrong)}");
        foreach (var wrong in goldEnds.Where(end => !ends.Contains(end)))
            errors.WriteLine($"missing end\t{Around(text.Text, new TextRange(wrong - 1, wrong))}");
        foreach (var wrong in ends.Where(end => !goldEnds.Contains(end)))
            errors.WriteLine($"wrong end\t{Around(text.Text, new TextRange(wrong - 1, wrong))}");
    }

    private static string Around(string text, TextRange range) =>
        (text[Math.Max(0, range.Start - 20)..range.Start] + "[" + range.In(text) + "]" + text[range.End..Math.Min(text.Length,
            range.End + 20)]).Replace('\n', '|');
}
