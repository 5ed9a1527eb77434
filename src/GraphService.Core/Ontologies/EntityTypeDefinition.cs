using GraphService.Entities;

namespace GraphService.Ontologies;

/// <summary>What the ontology says of an entity type. Subtypes are in the order in which its file lists them.</summary>
public sealed record EntityTypeDefinition(EntityType Type, Label Label, Label Description, IReadOnlyList<string> Subtypes);
