namespace GraphService.Stores;

/// <summary>More is asked of a store than it can answer: too many requests at once, or one whose answer would be too large. Nothing of it was given.</summary>
/// <param name="message">For whoever runs the service.</param>
/// <param name="tooLarge">One request asks for too much, and would do so again later.</param>
/// <param name="cause">What the store met.</param>
public sealed class StoreOverloadedException(string message, bool tooLarge, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Whether the request itself asks for too much; else there are too many of them.</summary>
    public bool TooLarge { get; } = tooLarge;
}
