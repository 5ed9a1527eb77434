using System.Text;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Sentences;

/// <summary>A path or chain in one line of English names.</summary>
internal static class PathSentence
{
    /// <summary><c>Prosus → invested in → Zypl AI ← founded ← Azizjon Azimi</c>: arrows go from subject to object; of a path without statements, the entity.</summary>
    public static string Of(GraphPath path, IReadOnlyList<Entity?> entities, Ontology ontology)
    {
        var text = new StringBuilder(NameOf(entities[0], path.Entities[0]));
        for (var i = 0; i < path.Statements.Count; i++)
        {
            var statement = path.Statements[i];
            var phrase = ontology.TryGet(statement.Predicate, out var predicate) ? StatementSentence.Verb(predicate, statement.Stance) : statement.Predicate;
            var note = StatementSentence.StanceNote(statement.Stance);
            var arrow = statement.Subject == path.Entities[i] ? '→' : '←';
            text.Append(' ').Append(arrow).Append(' ').Append(phrase);
            if (note.Length > 0)
                text.Append(" (").Append(note).Append(')');
            text.Append(' ').Append(arrow).Append(' ').Append(NameOf(entities[i + 1], path.Entities[i + 1]));
        }
        return text.ToString();
    }

    /// <summary><c>Japanese banks → Carbide Ventures → Zypl AI</c>.</summary>
    public static string Of(IReadOnlyList<EntityId> ids, IReadOnlyList<Entity?> entities) => string.Join(" → ", entities.Select((e, i) => NameOf(e, ids[i])));

    private static string NameOf(Entity? entity, EntityId id) => entity?.NameIn(LabelLanguage.En) ?? id.Value;
}
