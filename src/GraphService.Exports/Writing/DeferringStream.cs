namespace GraphService.Exports.Writing;

/// <summary>
/// Keeps what is written to it synchronously until the next asynchronous write: a zip archive writes its heads synchronously whatever it is
/// asked, and an answer over HTTP takes no synchronous write. It can't be sought in, so that an archive has the same bytes wherever it goes.
/// </summary>
internal sealed class DeferringStream(Stream target) : Stream
{
    private readonly MemoryStream pending = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => pending.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => pending.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await EmptyAsync(cancellationToken);
        await target.WriteAsync(buffer, cancellationToken);
    }

    /// <summary>Does nothing: what is kept goes with the next asynchronous write.</summary>
    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => EmptyAsync(cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Writes what is kept.</summary>
    public async ValueTask EmptyAsync(CancellationToken cancellation)
    {
        if (pending.Length == 0)
            return;
        await target.WriteAsync(pending.GetBuffer().AsMemory(0, (int)pending.Length), cancellation);
        pending.SetLength(0);
    }

    protected override void Dispose(bool disposing)
    {
        pending.Dispose();
        base.Dispose(disposing);
    }
}
