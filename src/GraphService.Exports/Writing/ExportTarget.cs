namespace GraphService.Exports.Writing;

/// <summary>Where the files of an export go, one after the other.</summary>
internal abstract class ExportTarget
{
    /// <summary>Makes a file and has it written.</summary>
    /// <param name="name">Its name, with slashes.</param>
    /// <param name="write">Writes it into a stream that it leaves open.</param>
    /// <param name="cancellation">Gives up.</param>
    public abstract Task WriteAsync(string name, Func<Stream, Task> write, CancellationToken cancellation);
}
