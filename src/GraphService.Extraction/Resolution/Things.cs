using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Mentions;

namespace GraphService.Extraction.Resolution;

/// <summary>Resolves events and described things: この声明, 同会議 and bare heads to what was last spoken of, shorter descriptions to the longer ones they end.</summary>
internal static partial class Things
{
    public static void Resolve(List<Candidate> things, Resolver resolver)
    {
        var seen = new List<(LocalEntity Entity, string Head)>();
        foreach (var thing in things.OrderBy(t => t.Start))
        {
            var entity = resolver.Of(thing) ?? (IsAnaphoric(thing) ? Last(thing, seen) : null) ?? Same(thing, seen) ?? New(thing, resolver);
            if (resolver.Of(thing) is null)
                resolver.Assign(thing, entity);
            seen.Add((entity, thing.Head ?? ""));
        }
    }

    /// <summary>Whether it has no description of its own, only one that points back.</summary>
    public static bool IsAnaphoric(Candidate thing) => thing.Head is not null && PointsBack().IsMatch(thing.Text[..^thing.Head.Length]);

    private static LocalEntity? Last(Candidate thing, List<(LocalEntity Entity, string Head)> seen) =>
        Enumerable.Reverse(seen).FirstOrDefault(s => Compatible(s.Entity, thing) && Reaches(s.Head, thing.Head!)).Entity;

    // 会談 may be any meeting, 声明 any statement; 首脳会議 is not a 閣僚会合.
    private static bool Reaches(string earlier, string head) =>
        earlier == head || earlier.EndsWith(head, StringComparison.Ordinal) || Leader(earlier) && Leader(head) || head is "会談" or "会合" or "会議" or "宣言" or "声明";

    private static bool Leader(string head) => head is "首脳会議" or "首脳会合" or "首脳会談" or "サミット";

    private static bool Compatible(LocalEntity entity, Candidate thing) =>
        entity.Type == thing.Type && (entity.Subtype == thing.Subtype || thing.Subtype is "meeting" && entity.Subtype is "summit" or "ministerial-meeting" or "dialogue" or "conference" || thing.Type == EntityType.Initiative && entity.Subtype == thing.Subtype);

    private static LocalEntity? Same(Candidate thing, List<(LocalEntity Entity, string Head)> seen)
    {
        var key = NameKey.Of(thing.Text).Value;
        return seen.Select(s => s.Entity).FirstOrDefault(e => e.Type == thing.Type && e.Names.Keys.Select(n => NameKey.Of(n).Value)
            .Any(k => k == key || key.Length >= 6 && k.EndsWith(key, StringComparison.Ordinal) || k.Length >= 6 && key.EndsWith(k, StringComparison.Ordinal)));
    }

    private static LocalEntity New(Candidate thing, Resolver resolver)
    {
        var entity = resolver.New(thing.Type, thing.Text);
        (entity.Subtype, entity.IsDescribed) = (thing.Subtype, thing.Kind == CandidateKind.Described);
        return entity;
    }

    [GeneratedRegex(@"^(?:この|その|同|本|今回の|当該|両|この初の|初の|歴史的な|共同|上記の)*$")]
    private static partial Regex PointsBack();
}
