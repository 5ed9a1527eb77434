using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>
/// An event has the date that what is stated about it gives, and all that is stated about
/// it carries that date; an agreement has the date of its adoption.
/// </summary>
internal static class EventDates
{
    private static readonly HashSet<string> AboutEvents = ["PARTICIPATED_IN", "HOSTED", "HELD_AT", "ADOPTED"];

    public static IReadOnlyList<Finding> Spread(List<Finding> findings, IEnumerable<LocalEntity> entities)
    {
        // Events first: what they adopted has their date.
        foreach (var type in new[] { EntityType.Event, EntityType.Initiative })
        {
            var about = findings.SelectMany(f => new[] { f.Subject, f.Object }.Distinct(), (f, e) => (Entity: e, Finding: f))
                .ToLookup(p => p.Entity, p => p.Finding);
            foreach (var entity in entities.Where(e => e.Type == type && e.Date is null))
                entity.Date = Date(about[entity], entity);
            findings = [.. findings.Select(Dated)];
        }
        return findings;
    }

    // The most precise date that is stated; of two equally precise ones, none is surer, and the earlier mention counts.
    private static PartialDate? Date(IEnumerable<Finding> findings, LocalEntity entity)
    {
        var dates = findings.Where(f => f.Date is not null && f.Stance != Stance.Denied && States(f, entity)).Select(f => f.Date!.Value).ToList();
        return dates.Count == 0 ? null : dates.MaxBy(d => d.Precision);
    }

    private static bool States(Finding f, LocalEntity entity) => entity.Type == EntityType.Event
        ? f.Predicate is "HELD_AT" && f.Subject == entity || f.Predicate is "HOSTED" or "PARTICIPATED_IN" && f.Object == entity
            || f.Predicate == "ADOPTED" && f.Subject == entity
        : f.Predicate is "ADOPTED" or "PARTY_TO" && f.Object == entity;

    private static Finding Dated(Finding f)
    {
        var date = f.Subject.Type == EntityType.Event ? f.Subject.Date
            : f.Object.Type == EntityType.Event || f.Predicate is "PARTY_TO" or "ADOPTED" ? f.Object.Date : null;
        if (date is null || !(AboutEvents.Contains(f.Predicate) || f.Predicate == "PARTY_TO") || f.Date is { } own && !own.Contains(date.Value))
            return f;
        return f with { Date = date };
    }
}
