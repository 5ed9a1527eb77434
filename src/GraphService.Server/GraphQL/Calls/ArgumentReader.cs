using System.Collections;
using System.Globalization;
using GraphQL.Execution;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Search;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Typed access to arguments, or to the fields of an input object.</summary>
internal readonly struct ArgumentReader
{
    private readonly IDictionary<string, ArgumentValue>? arguments;
    private readonly IDictionary<string, object?>? fields;

    public ArgumentReader(IDictionary<string, ArgumentValue>? arguments) => this.arguments = arguments;

    public ArgumentReader(IDictionary<string, object?> fields) => this.fields = fields;

    public object? this[string name] =>
        arguments is not null ? arguments.TryGetValue(name, out var argument) ? argument.Value : null
        : fields is not null && fields.TryGetValue(name, out var value) ? value
        : null;

    public int? Number(string name) => this[name] as int?;

    public double? Real(string name) => this[name] as double?;

    public decimal? Exact(string name) => this[name] as decimal?;

    public bool? Flag(string name) => this[name] as bool?;

    public DateOnly? Day(string name) => this[name] as DateOnly?;

    public T? Choice<T>(string name)
        where T : struct, Enum => this[name] as T?;

    /// <summary>The items of a list. The engine lets a variable of another type of items pass now and then: such an item is the request's error.</summary>
    public IReadOnlyList<T>? List<T>(string name) => this[name] is IEnumerable items
        ? [.. items.Cast<object?>().Select(i => i is T item ? item : throw new BadUserInputError($"{name} takes no {(i is null ? "null" : $"\"{i}\"")}."))]
        : null;

    /// <summary>A text to look up or search for, without half characters.</summary>
    public string? Text(string name)
    {
        var text = this[name] as string;
        return text is null ? null
            : text.Length <= SearchText.MaxLength ? SearchText.Bounded(text)
            : throw new BadUserInputError($"{name} has {text.Length} characters; at most {SearchText.MaxLength} are looked at.");
    }

    /// <summary>An id as it is given: GraphQL allows it as a number, too.</summary>
    public string? Id(string name) => AsId(this[name]);

    public IReadOnlyList<string>? Ids(string name) => this[name] is IEnumerable items and not string ? [.. items.Cast<object>().Select(i => AsId(i)!)] : null;

    /// <summary>An entity's id; <c>default</c>, which no entity has, where the text can't be one.</summary>
    public EntityId? Entity(string name) => Id(name) is { } text ? (EntityId.TryParse(text, out var id) ? id : default) : null;

    /// <summary>A document's id; <c>default</c>, which no document has, where the text can't be one.</summary>
    public DocumentId? Document(string name) => Id(name) is { } text ? (DocumentId.TryParse(text, out var id) ? id : default) : null;

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Number(string name, int otherwise, int least, int most)
    {
        var number = Number(name) ?? otherwise;
        return number >= least && number <= most ? number : throw new BadUserInputError($"{name} is {number}; it lies between {least} and {most}.");
    }

    /// <summary>Names of predicates of the ontology.</summary>
    public IReadOnlyList<string>? Predicates(Ontology ontology)
    {
        var names = List<string>("predicates");
        foreach (var name in names ?? [])
            if (!ontology.TryGet(name, out _))
                throw new BadUserInputError(Suggested(name, ontology));
        return names;
    }

    private static string? AsId(object? value) => value as string ?? (value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture));

    private static string Suggested(string name, Ontology ontology)
    {
        var near = Suggestions.Near(name, ontology.Predicates.Select(p => p.Name));
        var start = $"There is no predicate \"{(name.Length > 100 ? name[..100] + "…" : name)}\".";
        return near.Count == 0 ? $"{start} ontology {{ predicates {{ name }} }} lists them." : $"{start} Did you mean {string.Join(" or ", near.Select(n => $"\"{n}\""))}?";
    }
}
