namespace GraphService.Statements;

/// <summary>Names of the readers that come with the program, as <see cref="Evidence.Reader"/> has them; other readers have names of their own.</summary>
public static class Readers
{
    /// <summary>The rules that read documents.</summary>
    public const string Rules = "rules";

    /// <summary>Rows of tables, by their mapping.</summary>
    public const string Table = "table";

    /// <summary>People who add statements by hand.</summary>
    public const string Curator = "curator";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Own { get; } = [Rules, Table, Curator];
}
