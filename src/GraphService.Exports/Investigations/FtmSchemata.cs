using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Statements;

namespace GraphService.Exports.Investigations;

/// <summary>
/// Which schema of FollowTheMoney an entity or a statement is. A schema states a fact and bounds the types of its ends; what is not asserted,
/// or has an end that the schema refuses, is an UnknownLink, which names the predicate as its role and the stance as its status.
/// </summary>
internal static class FtmSchemata
{
    // Who holds one of these directs; any other post is an employment.
    private static readonly string[] DirectingRoles = ["director", "chair", "president", "chief executive", "CEO", "取締役", "社長", "会長", "頭取", "代表", "理事", "議長"];

    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "Person",
        EntityType.Government => "PublicBody",
        EntityType.Company => "Company",
        EntityType.Organization => "Organization",
        EntityType.Event => "Event",
        EntityType.Initiative => "Project",
        _ => "Address",
    };

    public static FtmLink Of(ExportedStatement statement)
    {
        var (subject, @object) = (TypeOf(statement, statement.Statement.Subject), TypeOf(statement, statement.Statement.Object));
        var link = statement.Statement.Stance == Stance.Asserted ? Fact(statement.Statement) : FtmLink.Unknown;
        return Takes(link, subject, @object) ? link : FtmLink.Unknown;
    }

    private static FtmLink Fact(Statement statement) => statement.Predicate switch
    {
        "OWNS" or "PARENT_OF" or "ACQUIRED" => FtmLink.Ownership,
        "INVESTED_IN" => statement.Qualifiers.Share is null ? FtmLink.Payment : FtmLink.Ownership,
        "FUNDS" => FtmLink.Payment,
        "HOLDS_POSITION" => Directs(statement.Qualifiers.Role) ? FtmLink.Directorship : FtmLink.Employment,
        "MEMBER_OF" => FtmLink.Membership,
        _ => FtmLink.Unknown,
    };

    private static bool Takes(FtmLink link, EntityType subject, EntityType @object) => link.Schema switch
    {
        "Ownership" => IsLegal(subject) && @object == EntityType.Company,
        "Payment" => IsLegal(subject) && IsLegal(@object),
        "Employment" => subject == EntityType.Person && IsBody(@object),
        "UnknownLink" => true,
        _ => IsLegal(subject) && IsBody(@object),
    };

    private static bool Directs(string? role) => role is not null && DirectingRoles.Any(r => role.Contains(r, StringComparison.OrdinalIgnoreCase));

    private static bool IsBody(EntityType type) => type is EntityType.Government or EntityType.Company or EntityType.Organization;

    private static bool IsLegal(EntityType type) => type == EntityType.Person || IsBody(type);

    private static EntityType TypeOf(ExportedStatement statement, EntityId id) => statement.Entities[id].Type;
}
