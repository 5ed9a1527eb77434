using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Joins two descriptions of one document that are of one kind and, by what is stated of them, one thing: two statements (声明) adopted at
/// dates that agree, two summits of one day.
/// </summary>
internal static class SameThings
{
    public static List<Finding> Join(List<Finding> findings, Resolver resolver)
    {
        var things = resolver.Entities.Where(e => e.Type is EntityType.Initiative or EntityType.Event && e.IsDescribed).ToList();
        foreach (var thing in things)
            if (resolver.Entities.FirstOrDefault(e => e != thing && e.Type == thing.Type && IsSame(e, thing, findings)) is { } same && Head(same.Name) is not null)
                findings = Merge(findings, same, thing, resolver);
        foreach (var thing in resolver.Entities.Where(e => e is { IsDescribed: true, Subtype: "project" } && Head(e.Name) == e.Name))
            if (findings.FirstOrDefault(f => f.Predicate == "LOCATED_IN" && f.Subject == thing) is { } located)
                NameByPlace(thing, located.Object);
        return findings;
    }

    // A データセンター of which only the place is known goes by its place.
    private static void NameByPlace(LocalEntity thing, LocalEntity place)
    {
        thing.Name = $"{place.Name}の{thing.Name}";
        thing.AddName(thing.Name, NameKind.Primary);
    }

    private static bool IsSame(LocalEntity a, LocalEntity b, List<Finding> findings)
    {
        if (Head(a.Name) is not { } head || Head(b.Name) != head || a.Subtype != b.Subtype || !(a.Subtype is "agreement" || a.Subtype is "summit" or "ministerial-meeting"))
            return false;
        // Adopted or held with dates, neither of which excludes the other.
        return DateOf(a, findings) is { } x && DateOf(b, findings) is { } y && (x.Contains(y) || y.Contains(x)) && x.Precision >= DatePrecision.Month && y.Precision >= DatePrecision.Month;
    }

    private static string? Head(string name) => ThingHeads.AtEnd(name)?.Word;

    private static PartialDate? DateOf(LocalEntity e, List<Finding> findings) =>
        e.Date ?? findings.Where(f => f.Stance == Stance.Asserted && f.Date is not null && (f.Predicate is "ADOPTED" or "PARTY_TO" or "HOSTED" or "PARTICIPATED_IN" && f.Object == e || f.Predicate == "HELD_AT" && f.Subject == e))
            .Select(f => f.Date).OrderByDescending(d => d!.Value.Precision).FirstOrDefault();

    private static List<Finding> Merge(List<Finding> findings, LocalEntity into, LocalEntity other, Resolver resolver)
    {
        resolver.Merge(into, other);
        return [.. findings.Select(f => f with { Subject = f.Subject == other ? into : f.Subject, Object = f.Object == other ? into : f.Object })];
    }
}
