using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>The offices that findings give to people, by which the document may speak of them from then on.</summary>
internal static class GivenOffices
{
    /// <summary>What is known of people besides; an office that a person has by now stays.</summary>
    /// <param name="findings">In the order of the text.</param>
    /// <param name="entities">Those of the document.</param>
    /// <param name="isHouse">Whether an office so found is the person's; at others only the title is.</param>
    public static EntityRevision Of(IEnumerable<Finding> findings, IReadOnlyList<DocumentEntity> entities, Func<Finding, bool> isHouse)
    {
        var revision = new EntityRevision(entities);
        foreach (var finding in findings.Where(f => f.GivesOffice))
        {
            var title = finding.Qualifiers.Role!;
            revision[finding.Subject].AddTitle(title);
            if (isHouse(finding))
                revision[finding.Subject].Hold(revision[finding.Object], title);
        }
        return revision;
    }
}
