namespace GraphService.Server.Options;

/// <summary>What the program says to a script that called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUse = 2;
    public const int Interrupted = 130;
}
