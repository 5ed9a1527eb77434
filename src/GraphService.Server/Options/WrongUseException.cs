namespace GraphService.Server.Options;

/// <summary>The program was called in a way that it can't be: exit code 2.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
