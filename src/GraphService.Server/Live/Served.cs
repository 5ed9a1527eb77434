using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Stores;

namespace GraphService.Server.Live;

/// <summary>One graph with all that answers from it. Who has taken it answers from this graph to the end, whatever is served meanwhile.</summary>
internal sealed record Served(GraphQLEngine Engine, IGraphStore Store, Ontology Ontology);
