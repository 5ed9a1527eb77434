using GraphService.Comparisons;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Server.GraphQL.Sentences;
using GraphService.Server.Options;
using GraphService.Statements;
using Spectre.Console;

namespace GraphService.Server.Verbs.Differences;

/// <summary>A difference for people: a line a change, and for statements the sentences that back both sides.</summary>
internal sealed class DifferenceText(VerbCall call, CompiledGraph before, CompiledGraph after)
{
    private readonly Side earlier = new(before);
    private readonly Side later = new(after);

    public void Write(GraphDifference difference, bool evidence)
    {
        foreach (var change in difference.Entities)
            Head(change, Title(change.Latest));
        foreach (var change in difference.Statements.Concat(evidence ? difference.Evidence : []))
            Statement(change);
        foreach (var change in difference.Documents)
            Head(change, change.Latest.Path);
    }

    private static string Title(Entity entity) =>
        $"{entity.Id} {Spelling.Of(entity.Type)} {string.Join(" / ", new[] { entity.NameJa, entity.NameEn }.OfType<string>())}";

    private void Statement(Change<Statement> change)
    {
        var id = change.Before is { } old && change.After is { } next && old.Id != next.Id ? $"{old.Id} -> {next.Id}" : $"{change.Latest.Id}";
        if (change.Kind != ChangeKind.Changed)
        {
            var side = change.Kind == ChangeKind.Added ? later : earlier;
            Head(change, $"{id} {side.Sentence(change.Latest)}");
            Quotes(side, change.Latest);
            return;
        }
        Head(change, id);
        Line("  - ", earlier.Sentence(change.Before!));
        Quotes(earlier, change.Before!);
        Line("  + ", later.Sentence(change.After!));
        Quotes(later, change.After!);
    }

    private void Quotes(Side side, Statement statement)
    {
        foreach (var evidence in statement.Evidence)
            Line("      ", $"{side.PathOf(evidence.Document)}:{evidence.Line}:{evidence.Column}: {evidence.Quote}");
    }

    private void Head<T>(Change<T> change, string text)
        where T : class
    {
        var (sign, color) = change.Kind switch
        {
            ChangeKind.Added => ("+", Color.Green),
            ChangeKind.Removed => ("-", Color.Red),
            _ => ("~", Color.Yellow),
        };
        var fields = change.Fields.Count == 0 ? "" : $": {string.Join(", ", change.Fields)}";
        call.Terminal.WriteLine("", sign, color, $" {OneLine(text)}{fields}", call.Colors);
    }

    private void Line(string start, string text) => call.Terminal.Output.WriteLine(start + OneLine(text));

    // What a document holds must not steer the terminal.
    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    private sealed class Side(CompiledGraph graph)
    {
        private readonly Dictionary<EntityId, Entity> entities = graph.Entities.ToDictionary(e => e.Id);
        private readonly Dictionary<DocumentId, string> paths = graph.Documents.ToDictionary(d => d.Id, d => d.Path);

        public string PathOf(DocumentId document) => paths[document];

        public string Sentence(Statement statement)
        {
            graph.Ontology.TryGet(statement.Predicate, out var predicate);
            var speakers = StatementSentence.Speakers(statement, entities.GetValueOrDefault);
            return StatementSentence.Of(statement, predicate, NameOf(statement.Subject), NameOf(statement.Object), speakers);
        }

        private string NameOf(EntityId id) => entities[id].NameIn(LabelLanguage.En);
    }
}
