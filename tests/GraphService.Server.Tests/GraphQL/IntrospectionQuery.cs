namespace GraphService.Server.Tests.GraphQL;

internal static class IntrospectionQuery
{
    /// <summary>What graphql-js 16 sends with all options that the engine knows: specifiedByURL is none.</summary>
    public const string Standard = """
        query IntrospectionQuery {
          __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } }
        }
        fragment FullType on __Type { kind name description
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """;
}
