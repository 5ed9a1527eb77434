using System.Collections.Concurrent;
using GraphService.Extraction.Documents;

namespace GraphService.Extraction.Caches;

/// <summary>
/// A folder that keeps what documents gave, so that only those that have changed are read again. Any number of processes and machines may fill and
/// read one folder at once; whoever wants it empty deletes it. Safe for concurrent use.
/// </summary>
public sealed class DocumentCache
{
    private const int Letters = 2;
    private readonly string folder;
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private int found;
    private int kept;

    private DocumentCache(string folder) => this.folder = folder;

    /// <summary>How many documents were found in it.</summary>
    public int Found => found;

    /// <summary>How many documents were not, and were read and written to it.</summary>
    public int Kept => kept;

    /// <summary>The cache in a folder, which is made where there is none.</summary>
    /// <exception cref="DocumentCacheException">Nothing can be written there.</exception>
    public static DocumentCache Open(string folder)
    {
        var cache = new DocumentCache(folder);
        cache.Writing(() =>
        {
            Directory.CreateDirectory(folder);
            var probe = TemporaryIn(folder);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        });
        return cache;
    }

    /// <summary>What is kept under a key; null where nothing is, and where it is broken or only half there.</summary>
    internal DocumentOutcome? Find(string key, OutcomeReader reader)
    {
        if (BytesOf(key) is not { } bytes || CacheEntry.Payload(bytes) is not { } payload || reader.Read(payload) is not { } outcome)
            return null;
        Interlocked.Increment(ref found);
        used[key] = true;
        return outcome;
    }

    /// <summary>Keeps an outcome. It is there as a whole or not at all, whoever else writes it at the same time.</summary>
    /// <exception cref="DocumentCacheException">It can't be written.</exception>
    internal void Keep(string key, byte[] payload)
    {
        var target = PathOf(key);
        Writing(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var temporary = TemporaryIn(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(temporary, CacheEntry.Of(payload));
            Rename(temporary, target);
        });
        Interlocked.Increment(ref kept);
        used[key] = true;
    }

    /// <summary>Removes what was neither found nor kept since the cache was opened: for a folder that nobody else uses.</summary>
    /// <exception cref="DocumentCacheException">It can't be removed.</exception>
    public void RemoveUnused() => Writing(() =>
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !used.ContainsKey(Path.GetFileName(f))).ToList())
            File.Delete(file);
    });

    private byte[]? BytesOf(string key)
    {
        try
        {
            return File.ReadAllBytes(PathOf(key));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // On Windows a file that somebody reads can't be replaced. It holds the same, since its name says what is in it.
    private static void Rename(string temporary, string target)
    {
        try
        {
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException && File.Exists(target) && File.Exists(temporary))
        {
            File.Delete(temporary);
        }
    }

    private void Writing(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DocumentCacheException(folder, error);
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key[..Letters], key);

    private static string TemporaryIn(string place) => Path.Combine(place, $".{Path.GetRandomFileName()}.tmp");
}
