namespace GraphService.Server.GraphQL.Loading;

/// <summary>
/// Collects the keys that one level of an operation asks for and fetches them in one call, each key once an operation. GraphQL.DataLoader
/// does the same, but is not in the package source this is built from.
/// </summary>
internal sealed class Loader<TKey, TValue>(Func<IReadOnlyList<TKey>, CancellationToken, ValueTask<IReadOnlyList<TValue>>> fetch)
    where TKey : notnull
{
    private readonly Dictionary<TKey, Loaded<TValue>> slots = [];
    private readonly Lock gate = new();
    private Batch? open;

    public Loaded<TValue> Load(TKey key)
    {
        // Resolvers of one operation may go on in parallel after an asynchronous one.
        lock (gate)
        {
            if (slots.TryGetValue(key, out var slot))
                return slot;
            open ??= new Batch(this);
            slots[key] = slot = open.Add(key);
            return slot;
        }
    }

    /// <summary>Takes a value that came with something else; one that was asked for already stays as it is.</summary>
    public void Give(TKey key, TValue value)
    {
        lock (gate)
            if (!slots.ContainsKey(key))
                slots[key] = new Given(value);
    }

    public LoadedList<TValue> LoadAll(IEnumerable<TKey> keys) => new([.. keys.Select(Load)]);

    private sealed class Given(TValue value) : Loaded<TValue>
    {
        public override ValueTask<TValue> GetAsync(CancellationToken cancellation) => new(value);
    }

    private sealed class Slot(Batch batch, int index) : Loaded<TValue>
    {
        public override ValueTask<TValue> GetAsync(CancellationToken cancellation)
        {
            var values = batch.GetAsync(cancellation);
            return values.IsCompletedSuccessfully ? new(values.Result[index]) : Later(values, index);
        }

        private static async ValueTask<TValue> Later(Task<IReadOnlyList<TValue>> values, int index) => (await values)[index];
    }

    private sealed class Batch(Loader<TKey, TValue> loader)
    {
        private readonly List<TKey> keys = [];
        private Task<IReadOnlyList<TValue>>? values;

        public Slot Add(TKey key)
        {
            keys.Add(key);
            return new Slot(this, keys.Count - 1);
        }

        public Task<IReadOnlyList<TValue>> GetAsync(CancellationToken cancellation)
        {
            lock (loader.gate)
            {
                if (values is not null)
                    return values;
                loader.open = null;
                return values = loader.Fetch(keys, cancellation);
            }
        }
    }

    // A store that throws at once fails those who wait for this batch, like one that fails later.
    private async Task<IReadOnlyList<TValue>> Fetch(List<TKey> keys, CancellationToken cancellation)
    {
        var values = await fetch(keys, cancellation);
        return values.Count == keys.Count ? values : throw new InvalidOperationException($"The store answered {values.Count} of {keys.Count} keys");
    }
}
