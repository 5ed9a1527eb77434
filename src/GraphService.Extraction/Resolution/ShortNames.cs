using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Resolution;

/// <summary>
/// What a document calls a firm or a person for short, where only one can be meant: Kestrel of Kestrel Robotics Inc., 東雲冷熱 of 東雲冷熱工業, G. Tanaka of
/// Goro Tanaka.
/// </summary>
internal static class ShortNames
{
    private const int Shortest = 3;

    public static void Join(Resolver resolver, Lexicon lexicon, DocumentRun run)
    {
        var named = resolver.Entities.Where(e => e is { Entry: null, IsDescribed: false, IsGroup: false } && e.Name.Length >= Shortest).ToList();
        var byBeginning = named.ToLookup(e => BeginningOf(e.Name), StringComparer.Ordinal);
        var byLastWord = named.Where(e => e.Type == EntityType.Person).ToLookup(e => LastWordOf(e.Name), StringComparer.Ordinal);
        foreach (var brief in named.OrderBy(e => e.Name.Length))
        {
            run.Check();
            var whole = byBeginning[BeginningOf(brief.Name)].Concat(brief.Type == EntityType.Person ? byLastWord[LastWordOf(brief.Name)] : [])
                .Where(e => e != brief && e.Current == e && brief.Current == brief && IsShortOf(brief, e, lexicon)).Distinct().Take(2).ToList();
            if (whole.Count == 1)
                resolver.Merge(whole[0], brief);
        }
    }

    // What a short name and the whole one have in common.
    private static string BeginningOf(string name) =>
        Script.IsJapanese(name[0]) ? name[..Shortest] : name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? name[..space] : name;

    private static string LastWordOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool IsShortOf(EntityDraft brief, EntityDraft whole, Lexicon lexicon) =>
        whole.Type == EntityType.Person ? brief.Type == EntityType.Person && Abbreviates(brief.Name, whole.Name)
        : IsFirm(whole) && (IsFirm(brief) || brief.Type == EntityType.Person) && Begins(brief, whole.Name, lexicon);

    private static bool IsFirm(EntityDraft entity) => entity.Type is EntityType.Company or EntityType.Organization;

    // A legal form or a last noun is left out; one word of Latin letters, or three Japanese letters.
    private static bool Begins(EntityDraft brief, string whole, Lexicon lexicon)
    {
        var name = LegalForms.Without(whole);
        if (HasForm(brief) || brief.Name.Length < Shortest || brief.Name.Length >= whole.Length || brief.Type == EntityType.Person && brief.Titles.Count > 0)
            return false;
        return name == brief.Name || name.StartsWith(brief.Name, StringComparison.Ordinal)
            && lexicon.ByName(name[brief.Name.Length..].Trim()) is null && IsBorder(brief.Name[^1], name[brief.Name.Length]);
    }

    // Between words of Latin letters, and not within a word of katakana.
    private static bool IsBorder(char before, char after) =>
        Script.IsJapanese(before) ? !Script.IsKatakana(before) || !Script.IsKatakana(after) : after == ' ';

    // Kestrel GmbH is called by its whole name somewhere.
    private static bool HasForm(EntityDraft brief) => brief.Names.Keys.Any(n => LegalForms.Without(n) != n);

    // G. Tserendorj: the initials are those of the first names.
    private static bool Abbreviates(string brief, string whole)
    {
        var (a, b) = (brief.Split(' '), whole.Split(' '));
        return a.Length == b.Length && a.Length > 1 && a[^1] == b[^1] && a[..^1].Zip(b).All(p => p.First.TrimEnd('.').Length == 1 && p.Second[0] == p.First[0])
            || a.Length > 1 && b.Length > 1 && brief != whole && a[0].TrimEnd('.').Length == 1 && a[^1] == b[^1] && b[0][0] == a[0][0];
    }
}
