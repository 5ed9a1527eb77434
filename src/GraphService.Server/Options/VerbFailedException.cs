namespace GraphService.Server.Options;

/// <summary>A verb could not do what it was asked for, for a reason that one line explains: exit code 1.</summary>
internal sealed class VerbFailedException(string message) : Exception(message);
