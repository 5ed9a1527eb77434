namespace GraphService.Exports.Writing;

/// <summary>
/// What a file's writer writes into: memory that is emptied into the file as it fills, so that writers need not wait and an export of any size
/// takes little memory.
/// </summary>
internal sealed class ExportBuffer(Stream target)
{
    private const int Full = 1 << 16;

    /// <summary>Where writers write.</summary>
    public MemoryStream Memory { get; } = new();

    /// <summary>What the memory is emptied into, for a file that is made elsewhere.</summary>
    public Stream Target => target;

    /// <summary>Cells that were cut, since the format bounds them.</summary>
    public int Cut { get; set; }

    /// <summary>Characters that the format forbids and that were replaced.</summary>
    public int Replaced { get; set; }

    /// <summary>Empties the memory if it is full.</summary>
    public ValueTask DrainAsync(CancellationToken cancellation) => Memory.Length < Full ? default : EmptyAsync(cancellation);

    /// <summary>Empties the memory.</summary>
    public async ValueTask EmptyAsync(CancellationToken cancellation)
    {
        await target.WriteAsync(Memory.GetBuffer().AsMemory(0, (int)Memory.Length), cancellation);
        Memory.SetLength(0);
    }
}
