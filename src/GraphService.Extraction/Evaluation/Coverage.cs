using GraphService.Documents;

namespace GraphService.Extraction.Evaluation;

/// <summary>Collects the sentences that name two entities and state nothing.</summary>
internal sealed class Coverage
{
    private readonly List<(string Word, string Sentence)> without = [];
    private int sentences;

    public void Add(EvaluationScope scope)
    {
        var mentions = scope.Graph.Mentions.ToLookup(m => m.Document);
        var evidence = scope.Statements.SelectMany(s => s.Evidence).ToLookup(e => e.Document, e => e.Span);
        foreach (var document in scope.Graph.Documents.Where(d => scope.DocumentOf.ContainsKey(d.Id)))
            foreach (var sentence in scope.Sentences.Of(document.Id))
            {
                var named = mentions[document.Id].Where(m => sentence.Contains(m.Span)).ToList();
                if (named.Select(m => m.Entity).Distinct().Count() < 2)
                    continue;
                sentences++;
                if (evidence[document.Id].Any(e => e.Overlaps(sentence)))
                    continue;
                var text = scope.Sentences.Text(document.Id, sentence);
                var line = scope.Graph.Texts[document.Id].PositionOf(sentence.Start).Line;
                without.Add((SentenceWord.Of(Blanked(text, sentence, named)), $"{document.Path}:{line}: {ErrorLists.OneLine(text)}"));
            }
    }

    public CoverageReport Report() => new(sentences, [.. without.GroupBy(w => w.Word, w => w.Sentence)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new CoverageGroup(g.Key, [.. g]))]);

    // Words of names are not what the sentence says of them.
    private static string Blanked(string sentence, TextSpan place, IEnumerable<Mention> mentions)
    {
        var text = new SourceText(sentence);
        var blanked = sentence.ToCharArray();
        foreach (var mention in mentions)
            blanked.AsSpan()[text.UnitAt(mention.Span.Start - place.Start)..text.UnitAt(mention.Span.End - place.Start)].Fill(SentenceWord.Name);
        return new string(blanked);
    }
}
