using Spectre.Console;

namespace GraphService.Server.Options;

/// <summary>Where a verb reads and writes: data to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal(TextReader input, TextWriter output, TextWriter error)
{
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Output that is no text.</summary>
    public required Stream Bytes { get; init; }

    /// <summary>Whether someone looks at the output who sees colours.</summary>
    public bool OutputIsScreen { get; init; }

    public static Terminal OfProcess() => new(Console.In, Console.Out, Console.Error) { Bytes = Console.OpenStandardOutput(), OutputIsScreen = !Console.IsOutputRedirected };

    /// <summary>All that is written to the program, until its end. The console's reader can't be interrupted, so it is left behind.</summary>
    /// <exception cref="OperationCanceledException">The program was interrupted before.</exception>
    public Task<string> ReadInputAsync(CancellationToken interrupted) => Task.Run(input.ReadToEnd, CancellationToken.None).WaitAsync(interrupted);

    /// <summary>Writes one line of output, a part of it in colour where there are colours.</summary>
    public void WriteLine(string before, string coloured, Color color, string after, bool colors)
    {
        if (!colors || !OutputIsScreen)
        {
            Output.WriteLine(before + coloured + after);
            return;
        }
        // Left to itself, Spectre.Console asks the process for NO_COLOR, which has been heard already.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output), ColorSystem = ColorSystemSupport.Standard });
        console.Profile.Width = int.MaxValue;
        Output.Write(before);
        console.Write(new Text(coloured, color));
        Output.WriteLine(after);
    }
}
