using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>Works out at which body a person holds the office that stands beside the name.</summary>
internal static class Offices
{
    public static void Assign(Candidate candidate, EntityDraft person, Resolver resolver, Lexicon lexicon)
    {
        if (candidate.Office is not { } title)
            return;
        person.AddTitle(title);
        if (Body(candidate, title, resolver, lexicon) is not { } body)
            return;
        person.Hold(body, title);
    }

    private static EntityDraft? Body(Candidate candidate, string title, Resolver resolver, Lexicon lexicon)
    {
        var kind = lexicon.Title(title)?.Kind;
        var beside = candidate.Body is { } c ? resolver.Of(c) ?? Beside(c, resolver) : null;
        // 日本の…首相 leads the state itself; a minister's office belongs to the ministry that the title names, of the state that is named.
        if (kind is "head-of-state" or "head-of-government")
            return beside ?? (IsJapanese(lexicon.Ontology, candidate, title) && lexicon.Get("日本") is { } japan ? resolver.Known(japan) : null);
        var ministry = lexicon.BodyOf(title);
        if (ministry is null)
            return beside;
        var state = beside?.State();
        // Of a minister with a foreign name, of whom no state is said, it is not Japan's.
        if (state is null)
            return candidate.Text.All(Script.IsKanji) && lexicon.StateOf(ministry) is { } own ? Named(ministry.Ja, resolver) ?? resolver.Known(own) : null;
        return Named(lexicon.StateOf(ministry) == state.Entry ? ministry.Ja : state.Name + ministry.Ja, resolver) ?? state;
    }

    // A prime minister of whom no state is said and whose name is in kanji, in a Japanese text.
    private static bool IsJapanese(Ontology ontology, Candidate candidate, string title) =>
        candidate.Text.All(Script.IsKanji) && Own.In(ontology).Contains(title);

    private static readonly ListedWords Own = new("office-own-state");

    private static EntityDraft? Beside(Candidate candidate, Resolver resolver) =>
        candidate.Entry is { } entry ? resolver.Known(entry) : resolver.Find(candidate.Text);

    // The ministry where the text names it; else a minister's office is the state's.
    private static EntityDraft? Named(string ministry, Resolver resolver) => resolver.Find(ministry) is { Places.Count: > 0 } named ? named : null;
}
