using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Matches one phrase frame: a regular expression in which roles are signs of mentions.</summary>
internal sealed class PhraseMatcher
{
    private readonly Predicate predicate;
    private readonly CaseFrame frame;
    private readonly Regex phrase;

    public PhraseMatcher(Predicate predicate, CaseFrame frame)
    {
        (this.predicate, this.frame) = (predicate, frame);
        var pattern = frame.Phrase!
            .Replace("{subject}", $"(?<s>[{AnnotatedSentence.EntitySigns}])", StringComparison.Ordinal)
            .Replace("{object}", $"(?<o>[{AnnotatedSentence.EntitySigns}])", StringComparison.Ordinal)
            .Replace("{entity}", $"[{AnnotatedSentence.EntitySigns}]", StringComparison.Ordinal)
            .Replace("{amount}", $"(?<a>[{AnnotatedSentence.AmountSigns}])", StringComparison.Ordinal)
            .Replace("{share}", $"(?<p>[{AnnotatedSentence.ShareSigns}])", StringComparison.Ordinal)
            .Replace("{date}", $"(?<d>[{AnnotatedSentence.DateSigns}])", StringComparison.Ordinal)
            .Replace("{plain}", $"[^。{AnnotatedSentence.EntitySigns}]", StringComparison.Ordinal)
            .Replace("{letter}", $"[^。、{AnnotatedSentence.EntitySigns}]", StringComparison.Ordinal)
            .Replace("{few}", $"[^、。{AnnotatedSentence.EntitySigns}]{{0,14}}?", StringComparison.Ordinal)
            .Replace("{any}", "[^。;]{0,60}?", StringComparison.Ordinal);
        phrase = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, FrameTimeout.Limit);
    }

    public IEnumerable<FrameMatch> Find(ClauseReading reading)
    {
        foreach (var m in FrameTimeout.Matches(phrase, reading.Text, predicate))
            if (Match(reading, m) is { } match)
                yield return match;
    }

    private FrameMatch? Match(ClauseReading reading, Match m)
    {
        var subjectTypes = frame.SubjectTypes.Count > 0 ? frame.SubjectTypes : predicate.SubjectTypes;
        var subjects = frame.Phrase!.Contains("{subject}", StringComparison.Ordinal) ? Fitting(reading, m.Groups["s"], subjectTypes) : Implied(reading, subjectTypes);
        var objects = Fitting(reading, m.Groups["o"], frame.ObjectTypes.Count > 0 ? frame.ObjectTypes : predicate.ObjectTypes);
        if (subjects.Count == 0 || objects.Count == 0)
            return null;
        var end = m.Index + m.Length;
        var clause = reading.ClauseAt(Math.Max(m.Index, end - 1));
        var stance = frame.Stance ?? Stance(reading, m, clause);
        if (frame.When is { } when && when != stance || frame.Several is { } several && several != subjects.Count > 1)
            return null;
        return new FrameMatch(predicate, frame, subjects, objects, stance, m.Index)
        {
            Role = m.Groups["role"] is { Success: true } role ? role.Value : null,
            Amount = predicate.Money ? Figure(reading, m.Groups["a"]) ?? reading.Nearest(clause, m.Index, end, s => s.Amount is not null) : null,
            Share = predicate.Money ? Figure(reading, m.Groups["p"]) ?? reading.Nearest(clause, m.Index, end, s => s.Share is not null) : null,
            Date = !predicate.Dated && stance == GraphService.Statements.Stance.Asserted ? null : Figure(reading, m.Groups["d"]) ?? (frame.Language == Language.En ? reading.EnglishDate(end) : reading.DateFor(clause, end)),
        };
    }

    private Stance Stance(ClauseReading reading, Match m, (int Start, int End) clause)
    {
        // A noun phrase (議長を務める会議) is not put as a plan by what is said of it.
        if (frame.Language == Language.Ja && AnnotatedSentence.IsEntity(m.Value[^1]))
            return GraphService.Statements.Stance.Asserted;
        // 9,200億円の支援は…でしょう: the noun is not put as what is said of it; 支援の方針 is.
        if (frame.Language == Language.Ja && m.Index + m.Length < clause.End && reading.Text[m.Index + m.Length] is 'は' or 'が' or 'も' or 'の' or 'を')
            return Stances.Of(reading.Text[(m.Index + m.Length)..Math.Min(clause.End, m.Index + m.Length + 6)]);
        if (frame.Language == Language.Ja)
            return Stances.Of(reading.Text[Math.Min(m.Index + m.Length, clause.End)..clause.End]);
        // The words between subject and object, and what stands right before the phrase: "may have", "plans to", "is in talks to".
        var from = Math.Max(0, m.Index - 40);
        return Stances.OfEnglish(reading.Text[from..m.Index].Split(['.', ',', ';'])[^1] + " " + m.Value);
    }

    // A phrase without a subject is said of the sentence's topic, else of the one before.
    private static IReadOnlyList<Slot> Implied(ClauseReading reading, IReadOnlyList<EntityType> types) =>
        (reading.Topic is { } own && types.Contains(own.Entity!.Type) ? own : reading.PreviousTopic(types)) is { } topic ? [topic] : [];

    private static Slot? Figure(ClauseReading reading, Group group) => group.Success ? reading.Sentence.SlotOf(group.Value[0]) : null;

    private static List<Slot> Fitting(ClauseReading reading, Group group, IReadOnlyList<EntityType> types)
    {
        if (!group.Success || reading.Sentence.SlotOf(group.Value[0]) is not { Entity: not null } slot)
            return [];
        var all = slot.List.Count > 1 ? slot.List.Select(i => reading.Sentence.Slots[i]) : [slot];
        return [.. all.Where(s => types.Contains(s.Entity!.Type))];
    }
}
