namespace GraphService.Extraction.Caches;

/// <summary>A cache can't be written.</summary>
public sealed class DocumentCacheException : IOException
{
    internal DocumentCacheException(string folder, Exception error)
        : base($"{folder}: the cache can't be written there ({error.Message}); name a folder that can be written", error)
    {
    }
}
