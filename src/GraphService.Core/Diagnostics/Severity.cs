namespace GraphService.Diagnostics;

/// <summary>How bad it is.</summary>
public enum Severity
{
    /// <summary>The compile noticed it.</summary>
    Info,

    /// <summary>The compile used it, but doubts it.</summary>
    Warning,

    /// <summary>The compile could not use it.</summary>
    Error,
}
