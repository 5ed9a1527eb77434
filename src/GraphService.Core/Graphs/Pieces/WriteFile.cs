namespace GraphService.Graphs.Pieces;

/// <summary>
/// Makes a file and has it written; one file at a time. Whoever writes many is given this, and does not know whether they go into a folder, an
/// archive or an answer.
/// </summary>
/// <param name="name">Its name, with slashes.</param>
/// <param name="write">Writes it into a stream that it leaves open, and only asynchronously: an answer over HTTP takes nothing else.</param>
public delegate Task WriteFile(string name, Func<Stream, Task> write);
