using GraphService.Exports;
using GraphService.Server.Options;
using GraphService.Stores;

namespace GraphService.Server.Verbs;

/// <summary>What goes wrong with a store that a verb reads, in one line.</summary>
internal static class VerbStore
{
    /// <exception cref="VerbFailedException">The store can't be read.</exception>
    public static async Task<T> ExplainedAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is ExportException or StoreUnavailableException or StoreOverloadedException)
        {
            throw new VerbFailedException(e.Message);
        }
    }
}
