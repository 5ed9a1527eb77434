namespace GraphService.Training.Japanese;

/// <summary>Numbers for values in the order in which they first came.</summary>
internal sealed class Numbers<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];
    private readonly List<T> all = [];

    public IReadOnlyList<T> All => all;

    public int Of(T value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers.Add(value, number = all.Count);
            all.Add(value);
        }

        return number;
    }
}
