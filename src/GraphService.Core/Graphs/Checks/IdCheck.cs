using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

/// <summary>Ids are unique over all kinds, those that curation retired among them: any of them may be asked for by id alone.</summary>
internal static class IdCheck
{
    public static void Run(GraphCheck check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in check.Graph.Entities)
        {
            Add(GraphFileNames.Entities, entity, entity.Id.Value);
            foreach (var former in entity.FormerIds)
                Add(GraphFileNames.Entities, entity, former.Value);
        }
        foreach (var statement in check.Graph.Statements)
            Add(GraphFileNames.Statements, statement, statement.Id.Value);
        foreach (var document in check.Graph.Documents)
            Add(GraphFileNames.Documents, document, document.Id.Value);
        foreach (var passage in check.Graph.Passages)
            Add(GraphFileNames.Passages, passage, passage.Id.Value);
        foreach (var conflict in check.Graph.Conflicts)
            Add(GraphFileNames.Conflicts, conflict, conflict.Id.Value);

        void Add(string file, object row, string id)
        {
            if (id.Length == 0)
                check.Add(file, row, "there is no id");
            else if (!seen.Add(id))
                check.Add(file, row, $"the id {id} is given twice");
        }
    }
}
