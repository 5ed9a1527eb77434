namespace GraphService.Ontologies;

/// <summary>What rules may need besides statements: how a document's entities stand to each other. No statement is made of these alone.</summary>
public static class PremiseRelations
{
    /// <summary>The object is the state that the subject is or to which it belongs, by its name or because it is known.</summary>
    public const string OfState = "of-state";

    /// <summary>The subject is a person and speaks and signs for the object, by the office that he or she holds in the document.</summary>
    public const string ActsFor = "acts-for";

    /// <summary>The text lists the subject as a member of the set that is the object.</summary>
    public const string ListedIn = "listed-in";

    /// <summary>The name of the subject, or the words that describe it, hold the name of the object.</summary>
    public const string NamedAfter = "named-after";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [OfState, ActsFor, ListedIn, NamedAfter];
}
