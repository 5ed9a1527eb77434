namespace GraphService.Ontologies;

/// <summary>A file of the ontology can't be used; the message begins with its place: <c>path:line:column: …</c>.</summary>
public sealed class OntologyException(string message) : Exception(message);
