namespace GraphService.Stores;

/// <summary>
/// A store can't answer now, and may later: its database is away, refuses the credentials, or is being filled. Nothing of an answer was
/// given. The message is for whoever runs the service; it may name hosts and is never shown to its users.
/// </summary>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
