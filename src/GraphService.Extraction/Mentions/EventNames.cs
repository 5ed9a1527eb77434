using GraphService.Entities;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Names whose last noun is that of events and of bodies alike: 港湾フォーラムに出席した is an event, 港湾フォーラムは…と発表した a body. All that the document says of
/// the name counts.
/// </summary>
internal sealed class EventNames(Ontology ontology, string text)
{
    private const int Behind = 24;
    private const int Before = 24;

    /// <summary>The candidates by block, those that are events after all as such.</summary>
    public IReadOnlyList<IReadOnlyList<Candidate>> Retyped(IReadOnlyList<IReadOnlyList<Candidate>> candidates)
    {
        var open = candidates.SelectMany(c => c).Where(IsOpen).ToLookup(c => c.Text, StringComparer.Ordinal);
        var bodies = candidates.SelectMany(c => c).Select(c => c.Body?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var events = open.Where(g => !bodies.Contains(g.Key) && g.All(c => c.Alias is null) && g.Sum(Weight) > 0)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return events.Count == 0 ? candidates
            : [.. candidates.Select(list => list.Any(c => IsOpen(c) && events.Contains(c.Text))
                ? [.. list.Select(c => IsOpen(c) && events.Contains(c.Text) ? AsEvent(c) : c)] : list)];
    }

    // With its year.
    private Candidate AsEvent(Candidate name)
    {
        var end = name.End + YearLength(name);
        return name with
        {
            Type = EntityType.Event,
            Subtype = "conference",
            IsUnsure = false,
            End = end,
            Text = text[name.Start..end],
            Tail = Math.Max(name.Tail, end),
        };
    }

    private int YearLength(Candidate name) => Year.In(ontology).Match(text, name.End) is { Success: true } year ? year.Length : 0;

    private bool IsOpen(Candidate name) => name is { Entry: null, Kind: not CandidateKind.Pronoun, Type: EntityType.Organization or EntityType.Company }
        && Ambiguous.In(ontology).IsMatch(name.Text);

    // Its year in the name is that of an event.
    private int Weight(Candidate name)
    {
        var behind = text[name.Tail..Math.Min(text.Length, name.Tail + Behind)];
        var stop = behind.IndexOfAny(['。', '\n', ';']);
        behind = stop >= 0 ? behind[..stop] : behind;
        var before = text[Math.Max(0, name.Start - Before)..name.Start];
        return (YearLength(name) > 0 ? 2 : 0) + (SaidBehind.In(ontology).IsMatch(behind) ? 1 : 0) + (SaidBefore.In(ontology).IsMatch(before) ? 1 : 0)
            - (BodyBehind.In(ontology).IsMatch(behind) ? 1 : 0);
    }

    private static readonly ListedPattern Ambiguous = new("(?:{event-or-body})$");
    private static readonly ListedPattern SaidBehind = new("^(?:[^A-Za-z、。()]{0,14}|,? )(?:{event-said-behind})");
    private static readonly ListedPattern SaidBefore = new(@"\b(?:{event-said-before}) (?:the |its |an? )?$");
    private static readonly ListedPattern BodyBehind = new("^(?:[^A-Za-z]{0,10}|['’]s | )(?:{body-said-behind})");
    private static readonly ListedPattern Year = new(@"\G ?(?:19|20)[0-9]{2}(?![0-9年/.-])");
}
