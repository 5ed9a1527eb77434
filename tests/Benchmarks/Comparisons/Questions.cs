namespace GraphService.Benchmarks.Comparisons;

/// <summary>The questions of the table.</summary>
internal static class Questions
{
    private const string Money = "amount { value currency } date { value }";
    private const string Sum = "amount: r.amount, currency: r.currency, date: r.date";

    public static IReadOnlyList<Question> All { get; } =
    [
        new("id", "entity by id",
            "query($id: ID!) { entity(id: $id) { id type name } }",
            "MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.type AS type, e.name AS name",
            p => Id(p.Entity())),
        new("fifty", "50 investments of one",
            $"query($id: ID!) {{ company(id: $id) {{ investments(first: 50) {{ edges {{ statement {{ {Money} }} node {{ id name }} }} }} }} }}",
            $$"""
            MATCH (:Entity {id: $id})-[r:INVESTED_IN]->(o:Entity) WHERE r.stance = 'ASSERTED'
            RETURN {{{Sum}}, id: o.id, name: o.name} AS investment ORDER BY r.id LIMIT 50
            """,
            p => Id(p.Investor())),
        new("evidence", "50 investments with their evidence",
            $$"""
            query($id: ID!) { company(id: $id) { investments(first: 50) { edges {
              statement { {{Money}} evidence { quote start end document { id title } } } node { id name } } } } }
            """,
            $$"""
            MATCH (:Entity {id: $id})-[r:INVESTED_IN]->(o:Entity) WHERE r.stance = 'ASSERTED'
            WITH r, o ORDER BY r.id LIMIT 50
            RETURN {{{Sum}}, id: o.id, name: o.name, evidence: COLLECT {
              MATCH (e:Evidence {statement: r.id})-[:QUOTED_FROM]->(d:SourceDocument)
              RETURN {quote: e.quote, start: e.start, end: e.end, document: d.id, title: d.title} } } AS investment
            """,
            p => Id(p.Investor())),
        new("two", "two hops, 10 each", $"query($id: ID!) {{ company(id: $id) {{ {Hops("investments", "investors")} }} }}", Nested(2), p => Id(p.Investor())),
        new("three", "three hops, 10 each",
            $"query($id: ID!) {{ company(id: $id) {{ {Hops("investments", "investors", "investments")} }} }}",
            Nested(3),
            p => Id(p.Investor())),
        new("search", "search by a name's beginning",
            "query($text: String!) { search(text: $text, first: 10) { nodes { id type name } } }",
            "CALL db.index.fulltext.queryNodes('entity_names', $index, {limit: 10}) YIELD node RETURN node.id AS id, node.type AS type, node.name AS name",
            Search),
        new("beginning", "10 entities whose name begins so, by name",
            "query($text: String!) { entities(filter: {nameStartsWith: $text}, orderBy: NAME, first: 10) { nodes { id type name } } }",
            "MATCH (e:Entity) WHERE e.name STARTS WITH $text RETURN e.id AS id, e.type AS type, e.name AS name ORDER BY e.name, e.id LIMIT 10",
            p => new Dictionary<string, object?> { ["text"] = p.Beginning(5) }),
        new("page", "third page of 100 entities by name",
            "query($after: String) { entities(orderBy: NAME, first: 100, after: $after) { nodes { id type name } pageInfo { hasNextPage endCursor } } }",
            "MATCH (e:Entity) WHERE e.name >= '' RETURN e.id AS id, e.type AS type, e.name AS name ORDER BY e.name, e.id SKIP 200 LIMIT 101",
            _ => new Dictionary<string, object?>())
        {
            Before = "query($after: String) { entities(orderBy: NAME, first: 100, after: $after) { pageInfo { endCursor } } }",
        },
        new("sum", "50 largest amounts over a sum",
            $$"""
            query($sum: Decimal!) {
              statements(filter: {predicates: ["INVESTED_IN"], stances: [ASSERTED], minAmount: $sum, currency: "USD"}, orderBy: AMOUNT_DESC, first: 50) {
                nodes { {{Money}} subject { id name } object { id name } } } }
            """,
            $$"""
            MATCH (s:Entity)-[r:INVESTED_IN]->(o:Entity) WHERE r.amount >= $sum AND r.currency = 'USD' AND r.stance = 'ASSERTED'
            WITH s, r, o ORDER BY r.amount DESC, r.id LIMIT 50
            RETURN {{{Sum}}, subject: s.id, subjectName: s.name, object: o.id, objectName: o.name} AS investment
            """,
            p => new Dictionary<string, object?> { ["sum"] = p.Millions() * 1_000_000 }),
    ];

    private static Dictionary<string, object?> Id(string id) => new() { ["id"] = id };

    private static Dictionary<string, object?> Search(Picks picks)
    {
        var beginning = picks.Beginning(5);
        return new() { ["text"] = beginning, ["index"] = $"{beginning}*" };
    }

    private static string Hops(string field, params string[] further)
    {
        var next = further.Length == 0 ? "" : $" ... on Company {{ {Hops(further[0], further[1..])} }}";
        return $"{field}(first: 10) {{ edges {{ statement {{ {Money} }} node {{ id name{next} }} }} }}";
    }

    private static string Nested(int levels) =>
        $"MATCH (e0:Entity {{id: $id}}) RETURN {Level(1, levels)} AS investments";

    // Every other level goes back from the object to the subjects.
    private static string Level(int level, int levels)
    {
        var (from, r, to) = ($"e{level - 1}", $"r{level}", $"e{level}");
        var arrow = level % 2 == 1 ? $"({from})-[{r}:INVESTED_IN]->({to}:Entity)" : $"({from})<-[{r}:INVESTED_IN]-({to}:Entity)";
        var next = level < levels ? $", next: {Level(level + 1, levels)}" : "";
        return $$"""
            COLLECT { MATCH {{arrow}} WHERE {{r}}.stance = 'ASSERTED' WITH {{r}}, {{to}} ORDER BY {{r}}.id LIMIT 10
              RETURN {amount: {{r}}.amount, currency: {{r}}.currency, date: {{r}}.date, id: {{to}}.id, name: {{to}}.name{{next}}} }
            """;
    }
}
