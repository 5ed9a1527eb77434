using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>
/// A process that reads PDFs for this one. The library recurses over pages, names and references without a limit, and a stack that overflows
/// ends its process; so it is another's. One reads many files, and ends by itself when nothing comes.
/// </summary>
internal sealed class PdfChild : IDisposable
{
    private const string Metadata = "GraphService.PdfHost";
    private const string HeapLimit = "0x28000000";

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(7);
    private static readonly ConcurrentBag<PdfChild> Waiting = [];

    // A program that ends in the midst of a file, interrupted, leaves no process behind.
    private static readonly ConcurrentDictionary<PdfChild, bool> Running = EndedWithThis();

    private readonly Process process;

    private PdfChild(IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        process = Process.Start(start)!;
        // What it says of its own end is told in a diagnostic's words.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Running[this] = true;
    }

    /// <summary>How to start such a process; null where this program is none that can.</summary>
    public static IReadOnlyList<string>? Command { get; } = CommandOf(Assembly.GetEntryAssembly(), Environment.ProcessPath);

    /// <summary>What the file holds, or an ERROR where its process came to an end over it.</summary>
    public static PdfReply Read(IReadOnlyList<string> command, byte[] bytes)
    {
        // One that waited may have ended meanwhile; a fresh one has not.
        if (Waiting.TryTake(out var waiting) && waiting.TryRead(bytes) is { } reply)
            return reply;
        return new PdfChild(command).TryRead(bytes) ?? new PdfReply(null, [PdfText.NotPdf("its reader could not be started")]);
    }

    public void Dispose()
    {
        Running.TryRemove(this, out _);
        process.Dispose();
    }

    private static ConcurrentDictionary<PdfChild, bool> EndedWithThis()
    {
        var running = new ConcurrentDictionary<PdfChild, bool>();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var child in running.Keys)
                child.Kill();
        };
        return running;
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or NotSupportedException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended.
        }
    }

    private static IReadOnlyList<string>? CommandOf(Assembly? entry, string? program)
    {
        var verb = entry?.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == Metadata)?.Value;
        if (verb is null || program is null)
            return null;
        return Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, entry!.Location, verb] : [program, verb];
    }

    // Null where the process had ended before.
    private PdfReply? TryRead(byte[] bytes)
    {
        var reading = Task.Run(() => Ask(bytes));
        var allowed = Used() + Time + (Time * (bytes.Length >> 20));
        while (!Task.WaitAny([reading], 50).Equals(0))
            if (Used() > allowed)
                return End("it takes too long");
        if (reading.Result is { } reply)
        {
            Waiting.Add(this);
            return reply;
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? null : End("its objects lead to each other without end, or take more memory than any should");
    }

    private PdfReply? Ask(byte[] bytes)
    {
        try
        {
            var input = process.StandardInput.BaseStream;
            input.Write(BitConverter.GetBytes(bytes.Length));
            input.Write(bytes);
            input.Flush();
            return PdfReply.Read(process.StandardOutput.BaseStream);
        }
        catch (IOException)
        {
            // It has ended; EndOfStreamException is one of these.
            return null;
        }
    }

    // Time of the processor: on a busy machine a good file takes no longer by it.
    private TimeSpan Used()
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended.
            return TimeSpan.Zero;
        }
    }

    private PdfReply End(string reason)
    {
        Kill();
        Dispose();
        return new PdfReply(null, [PdfText.NotPdf(reason)]);
    }
}
