using GraphService.Server.GraphQL.Errors;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Reads the argument <c>filter</c> of lists of statements.</summary>
internal static class StatementFilterArgument
{
    public static StatementFilter Read(Call call)
    {
        if (call.Arguments["filter"] is not IDictionary<string, object?> fields)
            return StatementFilter.None;
        var filter = new ArgumentReader(fields);
        return new StatementFilter
        {
            Predicates = filter.Predicates(call.Operation.Ontology),
            Stances = filter.List<Stance>("stances"),
            Subject = filter.Entity("subject"),
            Object = filter.Entity("object"),
            Entity = filter.Entity("entity"),
            Document = filter.Document("document"),
            Speaker = filter.Entity("speaker"),
            MinAmount = filter.Exact("minAmount"),
            MaxAmount = filter.Exact("maxAmount"),
            Currency = filter.Text("currency"),
            From = filter.Day("from"),
            To = filter.Day("to"),
            AsOf = filter.Day("asOf"),
            Certainty = filter.Choice<Certainty>("certainty") ?? Certainty.Possible,
            MinConfidence = Confidence(filter),
            HasConflict = filter.Flag("hasConflict"),
            Inferred = filter.Flag("inferred"),
            Readers = filter.List<string>("readers"),
        };
    }

    private static double? Confidence(ArgumentReader filter) => filter.Real("minConfidence") is var given && given is < 0 or > 1
        ? throw new BadUserInputError($"minConfidence is {given}; it lies between 0 and 1.")
        : given;
}
