using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Documents;

/// <summary>Makes a reading of the last state of a document.</summary>
internal static class ReadingMaker
{
    // Longer lines are sentences.
    private const int LongestTitle = 100;

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
            Statements = [.. state.Findings.Select(f => new DocumentStatement(f with { Qualifiers = wording.Qualifiers(f) }, text.Original(f.Start, f.End)))],
            Diagnostics = state.Diagnostics,
        };
    }

    private static string? Title(DocumentState state)
    {
        if (state.Source.Front.Title is { } title)
            return title;
        var first = state.Blocks.FirstOrDefault(b => b.States);
        return first is { Label: null, End: var end, Body: var body } && end - body <= LongestTitle ? state.Text.Value[body..end].Trim() : null;
    }

    private static string LanguageOf(string text)
    {
        var japanese = text.Count(c => Script.IsHiragana(c) || Script.IsKatakana(c));
        return japanese * 20 >= text.Length ? "ja" : "en";
    }
}
