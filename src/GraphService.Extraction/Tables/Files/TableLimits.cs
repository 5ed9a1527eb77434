namespace GraphService.Extraction.Tables.Files;

/// <summary>How much of a table is read. A larger one is left out with an ERROR, never cut.</summary>
internal static class TableLimits
{
    /// <summary>Of a file.</summary>
    public const long MostBytes = 64_000_000;

    /// <summary>Of what an xlsx file unfolds to.</summary>
    public const long MostUnfolded = 400_000_000;

    /// <summary>Of the text of a table.</summary>
    public const int MostLetters = 60_000_000;

    /// <summary>Of a table, the header and blank rows included.</summary>
    public const int MostRows = 300_000;

    /// <summary>Of a row.</summary>
    public const int MostColumns = 1_000;

    /// <summary>Of a row, in UTF-16 units: it is quoted whole.</summary>
    public const int LongestRow = 20_000;

    /// <summary>Cells of one table that are reported one by one.</summary>
    public const int MostReported = 1_000;

    /// <exception cref="TableException">There are too many rows.</exception>
    public static void CheckRows(int rows)
    {
        if (rows > MostRows)
            throw TooLarge($"more than {MostRows:N0} rows");
    }

    /// <summary>That a table is too large.</summary>
    public static TableException TooLarge(FormattableString what) =>
        new("TABLE_TOO_LARGE", $"The table has {FormattableString.Invariant(what)}; it is left out, cut it into several files");
}
