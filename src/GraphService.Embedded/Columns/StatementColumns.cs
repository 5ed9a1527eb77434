using GraphService.Embedded.Numbering;
using GraphService.Statements;

namespace GraphService.Embedded.Columns;

/// <summary>
/// What filters ask of statements, a column each: a statement's own objects lie all over the memory, and fetching them costs more than comparing.
/// </summary>
internal sealed class StatementColumns
{
    /// <summary>In columns of days and sums: of a statement that has none.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> predicateNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> currencyNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> setNumbers = new(StringComparer.Ordinal);
    private readonly List<string[]> readerSets = [];

    public StatementColumns(NumberedGraph graph, Sizes sizes)
    {
        var (statements, count) = (graph.Statements, graph.Statements.Count);
        (LowerSums, UpperSums, Starts, Ends) = (new int[count], new int[count], new int[count], new int[count]);
        (Begins, HasBegun, MayEnd, HasEnded, Confidences) = (new int[count], new int[count], new int[count], new int[count], new double[count]);
        (AreInferred, ReaderSets) = (new bool[count], new int[count]);
        Sums = new Sums(statements.SelectMany(s => new[] { s.Qualifiers.Amount?.Value, s.Qualifiers.Amount?.Max }.OfType<decimal>()));
        foreach (var currency in statements.Select(s => s.Qualifiers.Amount?.Currency).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            currencyNumbers.Add(currency, currencyNumbers.Count);
        var (stances, predicates, currencies) = (new ushort[count], new ushort[count], new ushort[count]);
        for (var s = 0; s < count; s++)
        {
            var statement = statements[s];
            stances[s] = (ushort)statement.Stance;
            predicates[s] = (ushort)NumberOf(statement.Predicate);
            currencies[s] = (ushort)(statement.Qualifiers.Amount?.Currency is { } currency ? currencyNumbers[currency] : Category.None);
            Confidences[s] = statement.Confidence;
            AreInferred[s] = statement.Inferred is not null;
            ReaderSets[s] = SetOf(statement.Evidence);
            FillSums(s, statement.Qualifiers.Amount);
            FillDays(s, statement);
        }
        Stances = new Category(stances, Enum.GetValues<Stance>().Length, sizes);
        Predicates = new Category(predicates, predicateNumbers.Count, sizes);
        Currencies = new Category(currencies, currencyNumbers.Count, sizes);
    }

    public Category Stances { get; }

    public Category Predicates { get; }

    /// <summary>Numbers are in ordinal order of the currencies.</summary>
    public Category Currencies { get; }

    public double[] Confidences { get; }

    public bool[] AreInferred { get; }

    /// <summary>The number of the set of readers of the evidence, of <see cref="SetsWith"/>.</summary>
    public int[] ReaderSets { get; }

    public Sums Sums { get; }

    /// <summary>The place of the sum, of a range that of its lower end, among all sums.</summary>
    public int[] LowerSums { get; }

    /// <summary>The place of the sum, of a range that of its upper end.</summary>
    public int[] UpperSums { get; }

    /// <summary>The first day of the date, else of the time in which it holds; the first of all where that is open.</summary>
    public int[] Starts { get; }

    /// <summary>The last day of the date, else of the time in which it holds; the last of all where that is open.</summary>
    public int[] Ends { get; }

    /// <summary>The first day on which it may hold.</summary>
    public int[] Begins { get; }

    /// <summary>The first day on which it has certainly begun; after all days where nothing says so.</summary>
    public int[] HasBegun { get; }

    /// <summary>The first day on which it may end.</summary>
    public int[] MayEnd { get; }

    /// <summary>The last day on which it may hold.</summary>
    public int[] HasEnded { get; }

    /// <summary>The number of a predicate, or <see cref="None"/>.</summary>
    public int Predicate(string name) => predicateNumbers.GetValueOrDefault(name, None);

    /// <summary>The number of a currency, or <see cref="None"/>.</summary>
    public int Currency(string currency) => currencyNumbers.GetValueOrDefault(currency, None);

    /// <summary>Which sets of readers hold one of these.</summary>
    public bool[] SetsWith(IReadOnlyList<string> readers) => [.. readerSets.Select(set => set.Any(readers.Contains))];

    private int SetOf(IReadOnlyList<Evidence> evidence)
    {
        var one = evidence.All(e => e.Reader == evidence[0].Reader);
        string[] readers = one ? [evidence[0].Reader] : [.. evidence.Select(e => e.Reader).Distinct().Order(StringComparer.Ordinal)];
        var key = one ? readers[0] : string.Join('\u001f', readers);
        if (!setNumbers.TryGetValue(key, out var number))
        {
            setNumbers.Add(key, number = readerSets.Count);
            readerSets.Add(readers);
        }
        return number;
    }

    private int NumberOf(string predicate)
    {
        if (!predicateNumbers.TryGetValue(predicate, out var number))
            predicateNumbers.Add(predicate, number = predicateNumbers.Count);
        return number;
    }

    private void FillSums(int s, Money? amount)
    {
        LowerSums[s] = amount?.Value is { } lower ? Sums[lower] : None;
        UpperSums[s] = (amount?.Max ?? amount?.Value) is { } upper ? Sums[upper] : None;
    }

    private void FillDays(int s, Statement statement)
    {
        var (from, until) = (statement.Qualifiers.ValidFrom ?? statement.Qualifiers.Date, statement.Qualifiers.ValidUntil);
        Begins[s] = from?.Start.DayNumber ?? 0;
        HasBegun[s] = from?.End.DayNumber ?? int.MaxValue;
        MayEnd[s] = until?.Start.DayNumber ?? int.MaxValue;
        HasEnded[s] = until?.End.DayNumber ?? int.MaxValue;
        var dated = (statement.Qualifiers.Date ?? statement.Qualifiers.ValidFrom ?? statement.Qualifiers.ValidUntil) is not null;
        Starts[s] = !dated ? int.MaxValue : statement.Qualifiers.Date?.Start.DayNumber ?? statement.Qualifiers.ValidFrom?.Start.DayNumber ?? 0;
        Ends[s] = !dated ? None : statement.Qualifiers.Date?.End.DayNumber ?? statement.Qualifiers.ValidUntil?.End.DayNumber ?? DateOnly.MaxValue.DayNumber;
    }
}
