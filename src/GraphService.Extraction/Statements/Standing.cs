namespace GraphService.Extraction.Statements;

/// <summary>Whether a text stands by a deed that it names.</summary>
internal enum Standing
{
    /// <summary>It does, or plans, expects or wishes it.</summary>
    Said,

    /// <summary>It says that the deed was not or will not be done.</summary>
    Denied,

    /// <summary>It leaves open whether the deed was done: a question, a condition, a rumour. Nothing is stated.</summary>
    Open,
}
