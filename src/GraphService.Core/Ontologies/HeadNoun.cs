using GraphService.Entities;

namespace GraphService.Ontologies;

/// <summary>A noun that says of which type a thing is, at the end of its name or its description (声明, declaration) or beside its name (企業, startup).</summary>
/// <param name="Ja">In Japanese; empty where there is none.</param>
/// <param name="En">In English, in lower case.</param>
/// <param name="Type">What it makes of its phrase; null where it is nothing that the graph holds: 製品, model.</param>
/// <param name="Subtype">A finer kind.</param>
public sealed record HeadNoun(IReadOnlyList<string> Ja, IReadOnlyList<string> En, EntityType? Type, string? Subtype)
{
    /// <summary>Whether a phrase that ends with it tells of a thing without naming it: 共同声明.</summary>
    public bool Describes { get; init; }

    /// <summary>Whether it only says what stands beside it, and ends no name: the startup Kestrel.</summary>
    public bool Beside { get; init; }

    /// <summary>Whether names begin with it: Banco Aurora, Universidad de Lima.</summary>
    public bool Leads { get; init; }
}
