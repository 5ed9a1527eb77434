using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Statements;

/// <summary>Works out whose words a place of a sentence reports: the turn's, 「…」と述べた, によると, "said".</summary>
internal static partial class Attribution
{
    /// <summary>The speaker, or null where the document itself speaks.</summary>
    public static DocumentEntity? Of(ClauseReading reading, int at) => Japanese(reading, at) ?? English(reading, at) ?? reading.Sentence.Speaker;

    private static DocumentEntity? Japanese(ClauseReading reading, int at)
    {
        if (According().Match(reading.Text) is { Success: true } according && according.Index < at)
            return Person(reading.Sentence.EntityAt(according.Index));
        foreach (Match verb in Saying.In(reading.Ontology).Matches(reading.Text))
            if (at < verb.Index && reading.Arguments
                .LastOrDefault(a => a.At < verb.Index && (a.IsTopic || a.Particle == "が") && a.Slot.Entity!.Type == EntityType.Person) is { } who
                && (who.At < at || Quoted(reading.Text, at)))
                return who.Slot.Entity;
        return null;
    }

    private static DocumentEntity? English(ClauseReading reading, int at)
    {
        if (EnglishAccording().Match(reading.Text) is { Success: true } according)
            return Person(reading.Sentence.EntityAt(according.Index + according.Length - 1));
        foreach (Match m in EnglishSaying.In(reading.Ontology).Matches(reading.Text))
            if (m.Groups["who"].Success && (m.Index < at || m.Groups["late"].Success))
                return Person(reading.Sentence.EntityAt(m.Groups["who"].Index));
        return null;
    }

    private static DocumentEntity? Person(Slot? slot) =>
        slot?.Entity is { Type: EntityType.Person or EntityType.Organization or EntityType.Company or EntityType.Government } entity ? entity : null;

    private static bool Quoted(string text, int at) => text[..at].Count(c => c == '「') > text[..at].Count(c => c == '」');

    [GeneratedRegex(@"[\uE000-\uE7FF](?:氏)?(?:によると|によれば|の説明では|の話では)")]
    private static partial Regex According();

    private static readonly ListedPattern Saying = new(@"(?:」)?と(?:も|の{said-thoughts})?{said-verbs}");

    [GeneratedRegex(@"[Aa]ccording to [\uE000-\uE7FF]")]
    private static partial Regex EnglishAccording();

    private static readonly ListedPattern EnglishSaying = new(@"(?<who>[\uE000-\uE7FF]) (?:also |has |had )?{said-verbs-en}\b"
        + @"|(?<late>,? (?<who>[\uE000-\uE7FF]) {said-verbs-late-en}\.?$)|(?<late>,? said (?<who>[\uE000-\uE7FF]))");
}
