using GraphService.Extraction.Statements;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Documents;

/// <summary>Makes a reading of the last state of a document.</summary>
internal static class ReadingMaker
{
    // Longer lines are sentences.
    private const int LongestTitle = 100;
    private const int LongestOwn = 200;

    public static DocumentReading Of(DocumentState state)
    {
        var (source, text) = (state.Source, state.Text);
        var wording = new Wording(text);
        return new DocumentReading(source.Path, source.Sha256, source.Text)
        {
            Title = Title(state),
            Language = source.Front.Language ?? LanguageOf(text.Value),
            Date = state.Date,
            Author = source.Front.Author,
            Publisher = source.Front.Publisher,
            Source = source.Front.Source,
            Passages = [.. state.Blocks.Select((b, i) => new ReadPassage(text.Original(b.Start, b.End), b.Kind, state.Speakers[i]))],
            Entities = state.Mentioned.All,
            Written = wording.Names(state.Mentioned.All),
            Places = [.. state.Mentioned.All.SelectMany(e => e.Places, (e, p) => new EntityPlace(e, text.Original(p.Start, p.End)))],
            Statements = [.. state.Findings.Select(f => StatementOf(f with { Qualifiers = wording.Qualifiers(f) }, text))],
            Diagnostics = state.Diagnostics,
        };
    }

    private static DocumentStatement StatementOf(Finding finding, NormalizedText text) => new(finding, text.Original(finding.Start, finding.End))
    {
        Grounds = finding.Grounds.Count == 0 ? [] : [.. finding.Grounds.Select(g => text.Original(g.Start, g.End))],
    };

    private static string? Title(DocumentState state)
    {
        if (state.Source.Front.Title is { } title)
            return title;
        if (state.Own is { First: var own, Mention.FullName: { Length: <= LongestOwn } agreement } && state.Blocks[own].Label is null)
            return agreement;
        var first = state.Title is { } at ? state.Blocks[at] : null;
        return first is { Label: null, End: var end, Body: var body } && end - body <= LongestTitle ? state.Text.Value[body..end].Trim() : null;
    }

    private static string LanguageOf(string text)
    {
        var japanese = text.Count(c => Script.IsHiragana(c) || Script.IsKatakana(c));
        return japanese * 20 >= text.Length ? "ja" : "en";
    }
}
