using GraphService.Conflicts;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Testing.Graphs;
using static GraphService.Testing.Graphs.Said;

namespace GraphService.Extraction.Tests.Conflicts;

public sealed class ConflictFinderTests
{
    public static TheoryData<string, Action<Cast>, ConflictKind?> Cases => new()
    {
        { "two dates of one event, of different statements", c => { c.Takes("2025-04-25"); c.Held("2025-04-26"); }, ConflictKind.Date },
        { "a partial date of the same event", c => { c.Takes("2025-04"); c.Held("2025-04-26"); }, null },
        { "a day within the days of an event", c => { c.Takes("2025-04-26"); c.Meets(new() { From = "2025-04-25", Until = "2025-04-27" }); }, null },
        { "an event that was planned for another day", c => { c.Meets(new() { Date = "2025-04-25", Stance = Stance.Planned }); c.Held("2025-04-28"); }, null },
        { "two dates of what happens once", c => { c.Buys(new() { Date = "2024" }); c.Buys(new() { Date = "2025" }); }, ConflictKind.Date },
        { "two dates of what can happen twice", c => { c.Invests(new() { Date = "2024" }); c.Invests(new() { Date = "2025" }); }, null },
        { "two stakes of one holder", c => { c.Owns(c.A, 20); c.Owns(c.A, 30); }, ConflictKind.Share },
        { "a stake in more digits", c => { c.Owns(c.A, 33); c.Owns(c.A, 33.4m); }, null },
        { "two stakes of two years", c => { c.Owns(c.A, 20, "2023"); c.Owns(c.A, 30, "2025"); }, null },
        { "two stakes in documents of two years", c => { c.Says("2023-05-01"); c.Owns(c.A, 20); c.Says("2025-05-01"); c.Owns(c.A, 30); }, null },
        { "more than the whole", c => { c.Owns(c.A, 60); c.Owns(c.B, 50); }, ConflictKind.Share },
        { "the whole, rounded", c => { c.Owns(c.A, 50); c.Owns(c.B, 50.4m); }, null },
        { "more than the whole, a year apart", c => { c.Owns(c.A, 60, "2023"); c.Owns(c.B, 50, "2025"); }, null },
        { "what a subsidiary holds", c => { c.Parent(c.A, c.B); c.Owns(c.A, 60); c.Owns(c.B, 60); }, null },
        { "two presidents on one day", c => { c.Holds(c.P, "社長", "2025-04-01"); c.Holds(c.Q, "社長", "2025-04-01"); }, ConflictKind.Role },
        { "one office in two languages", c => { c.Holds(c.P, "最高経営責任者", "2025-04-01"); c.Holds(c.Q, "CEO", "2025-04-01"); }, ConflictKind.Role },
        { "two presidents, one after the other", c => { c.Holds(c.P, "社長", "2023-04-01"); c.Holds(c.Q, "社長", "2025-04-01"); }, null },
        { "two presidents of documents of one day", c => { c.Says("2025-04-01"); c.Holds(c.P, "社長"); c.Holds(c.Q, "社長"); }, ConflictKind.Role },
        { "two presidents of documents of two years", c => { c.Says("2023-04-01"); c.Holds(c.P, "社長"); c.Says("2025-04-01"); c.Holds(c.Q, "社長"); }, null },
        { "a name in two scripts", c => { c.Holds(c.P, "社長", "2025-04-01"); c.Holds(c.Graph.Person("朴愛達"), "社長", "2025-04-01"); }, null },
        { "a surname and a full name", c => { c.Holds(c.P, "社長", "2025-04-01"); c.Holds(c.Graph.Person("Park"), "社長", "2025-04-01"); }, null },
        { "an office of which there are many", c => { c.Holds(c.P, "取締役", "2025-04-01"); c.Holds(c.Q, "取締役", "2025-04-01"); }, null },
        { "asserted and denied", c => { c.Invests(new()); c.Invests(new() { Stance = Stance.Denied }); }, ConflictKind.Denial },
        { "denied for another year", c => { c.Invests(new() { Date = "2024" }); c.Invests(new() { Date = "2025", Stance = Stance.Denied }); }, null },
        { "done, and later still planned", c => { c.Says("2024-01-01"); c.Buys(new()); c.Says("2025-01-01"); c.Buys(new() { Stance = Stance.Planned }); }, ConflictKind.Stance },
        { "planned, and later done", c => { c.Says("2024-01-01"); c.Buys(new() { Stance = Stance.Planned }); c.Says("2025-01-01"); c.Buys(new()); }, null },
        { "two parents", c => { c.Parent(c.A, c.C); c.Parent(c.B, c.C); }, ConflictKind.Exclusive },
        { "a parent and its parent", c => { c.Parent(c.A, c.B); c.Parent(c.A, c.C); c.Parent(c.B, c.C); }, null },
        { "two parents, one after the other", c => { c.Parent(c.A, c.C, "2020", "2022"); c.Parent(c.B, c.C, "2023", "2025"); }, null },
    };

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Statements_ThatCannotAllHold_AreAConflict(string name, Action<Cast> state, ConflictKind? kind)
    {
        var cast = new Cast();
        state(cast);
        ConflictsOf.Graph(cast.Graph).Select(c => c.Kind).ShouldBe(kind is { } k ? [k] : [], name);
    }

    [Fact]
    public void Explanation_InBothLanguages_NamesWhatDiffersAndWhere()
    {
        var cast = new Cast();
        cast.Says("2025-04-01");
        cast.Owns(cast.A, 20);
        cast.Owns(cast.A, 30);
        ConflictsOf.Graph(cast.Graph).ShouldHaveSingleItem().Explanation.ShouldBe(
            "Aster → Cedar（保有）の割合が食い違う：20% (2025-04-01.txt), 30% (2025-04-01.txt)"
            + " / Different shares of one holder at one time, Aster owns a stake in Cedar: 20% (2025-04-01.txt), 30% (2025-04-01.txt)");
    }

    /// <summary>Two investors, a company, two people and a summit, and what is stated of them.</summary>
    public sealed class Cast
    {
        public Cast()
        {
            (A, B, C) = (Graph.Company("Aster"), Graph.Company("Birch"), Graph.Company("Cedar"));
            (P, Q) = (Graph.Person("Ada Park"), Graph.Person("Ben Quill"));
            (summit, city) = (Graph.Event("Cedar Summit"), Graph.Place("Cedarville"));
        }

        private readonly EntityId summit;
        private readonly EntityId city;

        public GraphBuilder Graph { get; } = new() { Ontology = DefaultOntology.Instance };

        public EntityId A { get; }

        public EntityId B { get; }

        public EntityId C { get; }

        public EntityId P { get; }

        public EntityId Q { get; }

        public void Says(string date) => Graph.Document($"{date}.txt", date);

        public void Takes(string date) => Graph.State(A, "PARTICIPATED_IN", summit, new() { Date = date });

        public void Held(string date) => Meets(new() { Date = date });

        public void Meets(Said said) => Graph.State(summit, "HELD_AT", city, said);

        public void Buys(Said said) => Graph.State(A, "ACQUIRED", C, said);

        public void Invests(Said said) => Graph.State(A, "INVESTED_IN", C, said);

        public void Owns(EntityId owner, decimal percent, string? date = null) => Graph.State(owner, "OWNS", C, new() { Share = Stake(percent), Date = date });

        public void Holds(EntityId person, string role, string? from = null) =>
            Graph.State(person, "HOLDS_POSITION", C, new() { Role = role, Date = from });

        public void Parent(EntityId parent, EntityId child, string? from = null, string? until = null) =>
            Graph.State(parent, "PARENT_OF", child, new() { From = from, Until = until });
    }
}
