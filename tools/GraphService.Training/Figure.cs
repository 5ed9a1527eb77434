using System.Globalization;

namespace GraphService.Training;

/// <summary>A row of a table of figures: <c>| what | 0.1234 |</c>.</summary>
internal sealed record Figure(string What, double Value)
{
    /// <summary>By how much a figure may fall.</summary>
    public const double Tolerance = 0.01;

    public static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>Whether it lies between 0 and 1; speeds don't, and depend on the machine.</summary>
    public bool IsShare => Value <= 1;

    /// <exception cref="FormatException">The row is something else.</exception>
    public static Figure Of(string row) =>
        row.Split('|', StringSplitOptions.TrimEntries) is ["", var what, var value, ""] && double.TryParse(value, NumberStyles.Number, Culture, out var number)
        ? new Figure(what, number)
        : throw new FormatException($"'{row}' is not a figure; figures look like | words F1 | 0.9766 |");
}
