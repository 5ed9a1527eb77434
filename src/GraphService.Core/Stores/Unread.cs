using System.Collections;

namespace GraphService.Stores;

/// <summary>Stands for lists that were left unread, as the request said. Whoever looks at one all the same made a mistake, and is told so instead of taking it for empty.</summary>
public static class Unread
{
    /// <summary>A list of which everything throws <see cref="InvalidOperationException"/>.</summary>
    public static IReadOnlyList<T> List<T>() => UnreadList<T>.Instance;

    /// <summary>Whether a list is one of those.</summary>
    public static bool Is<T>(IReadOnlyList<T> list) => list is UnreadList<T>;

    private sealed class UnreadList<T> : IReadOnlyList<T>
    {
        public static readonly UnreadList<T> Instance = new();

        public int Count => throw Missing();

        public T this[int index] => throw Missing();

        public IEnumerator<T> GetEnumerator() => throw Missing();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static InvalidOperationException Missing() => new($"This list of {typeof(T).Name} was left unread, as the request said");
    }
}
