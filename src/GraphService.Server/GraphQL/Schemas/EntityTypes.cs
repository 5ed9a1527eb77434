using GraphQL.Types;
using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Node, Entity, Actor and the seven types of entities.</summary>
internal sealed class EntityTypes
{
    private static readonly EntityType[] Actors = [EntityType.Person, EntityType.Government, EntityType.Company, EntityType.Organization];
    private static readonly EntityType[] Dated = [EntityType.Event, EntityType.Initiative];

    private readonly InterfaceGraphType entity = new() { Name = "Entity", Description = "グラフに現れる人、組織、出来事など / A thing that the graph is about: a person, a state, a firm, a happening" };
    private readonly InterfaceGraphType actor = new() { Name = "Actor", Description = "行動する実体: 人物、国・政府機関、企業、団体 / An entity that acts: a person, government, company or organization" };
    private readonly Dictionary<EntityType, ObjectGraphType> types;

    public EntityTypes(Ontology ontology, InterfaceGraphType node)
    {
        types = ontology.EntityTypes.ToDictionary(t => t.Type, TypeOf);
        AddFields(entity);
        AddFields(actor);
        entity.AddResolvedInterface(node);
        actor.AddResolvedInterface(node);
        actor.AddResolvedInterface(entity);
        entity.ResolveType = actor.ResolveType = ObjectTypeOf;
        foreach (var (type, graphType) in types)
        {
            AddFields(graphType);
            if (Dated.Contains(type))
                new TypeBuilder<Entity>(graphType).Field("date", "PartialDate", "いつのことか。文書が述べていなければ null / When it happens, was adopted or began; null where no document says it", e => e.Date);
            RelationFields.AddTo(graphType, type, ontology);
            graphType.AddResolvedInterface(node);
            graphType.AddResolvedInterface(entity);
            if (Actors.Contains(type))
                graphType.AddResolvedInterface(actor);
        }
    }

    public IEnumerable<IGraphType> All => [entity, actor, .. types.Values, NameType()];

    public ObjectGraphType? ObjectTypeOf(object value) => value is Entity e ? types.GetValueOrDefault(e.Type) : null;

    private static ObjectGraphType TypeOf(EntityTypeDefinition definition) => new() { Name = $"{definition.Type}", Description = $"{definition.Description}" };

    private static void AddFields(IComplexGraphType type) => new TypeBuilder<Entity>(type)
        .Field("id", "ID!", "種類と主な名前からなる ID。例: company-zypl-ai / Made of its type and primary name. Example: company-zypl-ai", e => e.Id.Value)
        .Field("type", "EntityType!", "七つの種類の一つ / One of the seven types", e => e.Type)
        .Field("subtype", "String", "より細かい種類。例: ministry / A finer kind. Example: ministry", e => e.Subtype)
        .Field("name", "String!", "主な名前。その言語の名前がなければ、あるほうの名前 / The primary name, in that language when there is one", [Arguments.Language()], (e, call) => e.NameIn(call.Arguments.Choice<LabelLanguage>("language")))
        .Field("names", "[Name!]!", "すべての名前 / All its names", e => e.Names)
        .Field("description", "String", "説明。文書が述べていなければ null / A description; null where no document gives one", _ => null)
        .Field("url", "String!", "エクスプローラーでのページ。例: /e/company-zypl-ai / The path of its page in the explorer. Example: /e/company-zypl-ai", e => $"/e/{e.Id}")
        .Field("statements", "StatementConnection!", "主語または目的語であるすべての言明（立場を問わない） / Every statement in which it is subject or object, of any stance", Arguments.Statements(), StatementLists.OfEntity)
        .Field("mentions", "MentionConnection!", "文書の中で名指しされている箇所 / The places where documents name it", [Arguments.Of("document", "ID", "この文書の中だけ / In this document only"), .. Arguments.Paging()], MentionLists.OfEntity)
        .Field("documents", "[SourceDocument!]!", "言及する文書、古い順 / The documents that mention it, oldest first", (e, call) => call.Operation.DocumentsOfEntities.Load(e.Id))
        .Field("degree", "Int!", "事実として述べられた言明の数 / The number of its asserted statements", (e, call) => call.Operation.Degrees.Load(e.Id))
        .Field("formerIds", "[ID!]!", "統合される前の ID。今も使える / Ids that curation merged into this one; they go on working", e => e.FormerIds.Select(i => i.Value).ToArray());

    private static ObjectGraphType NameType()
    {
        var (type, fields) = TypeBuilder<Name>.Object("Name", "実体の名前の一つ / One name of an entity");
        fields
            .Field("text", "String!", "書かれているとおりの名前。例: さくらインターネット / The name as it is written. Example: さくらインターネット", n => n.Text)
            .Field("language", "String", "言語（ISO 639-1）。例: ja / Its language, ISO 639-1. Example: ja", n => n.Language)
            .Field("kind", "NameKind!", "名前の種類 / How it stands to the entity", n => n.Kind);
        return type;
    }
}
