using GraphService.Entities;
using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

internal static class EntityCheck
{
    public static void Run(GraphCheck check)
    {
        var subtypes = check.Graph.Ontology.EntityTypes.ToDictionary(t => t.Type, t => t.Subtypes);
        foreach (var entity in check.Graph.Entities)
        {
            if (entity.Subtype is not null && subtypes.TryGetValue(entity.Type, out var known) && !known.Contains(entity.Subtype))
                Add($"'{entity.Subtype}' is no subtype of {Spelling.Of(entity.Type)}: it is one of {string.Join(", ", known)}");
            CheckPrimary("ja", entity.NameJa);
            CheckPrimary("en", entity.NameEn);
            foreach (var twice in entity.Names.Count < 2 ? [] : entity.Names.GroupBy(n => n).Where(g => g.Count() > 1))
                Add($"the name '{twice.Key.Text}' is given twice");

            void CheckPrimary(string language, string? name)
            {
                var primaries = entity.Names.Where(n => n.Kind == NameKind.Primary && n.Language == language).ToList();
                if (name is not null && !entity.Names.Any(n => n.Kind == NameKind.Primary && n.Text == name && (n.Language is null || n.Language == language)))
                    Add($"its name '{name}' is none of its PRIMARY names");
                if (primaries.Count > 1 || (primaries.Count == 1 && primaries[0].Text != name))
                    Add($"'{primaries[^1].Text}' can't be PRIMARY in '{language}': its name there is {(name is null ? "not given" : $"'{name}'")}");
            }

            void Add(string message) => check.Add(GraphFileNames.Entities, entity, $"entity {entity.Id}: {message}");
        }
    }
}
