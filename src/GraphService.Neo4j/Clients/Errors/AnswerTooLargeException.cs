namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The answer is longer than is read (<see cref="Neo4jOptions.MaxAnswerBytes"/>).</summary>
public sealed class AnswerTooLargeException(long bytes, Exception? cause = null) : Neo4jException("Client.AnswerTooLarge", $"the answer is longer than {bytes >> 20} MB", cause);
