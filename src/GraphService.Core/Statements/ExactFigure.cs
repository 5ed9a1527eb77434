namespace GraphService.Statements;

/// <summary>What two spellings of one figure have in common.</summary>
public static class ExactFigure
{
    /// <summary>The figure without the zeros at its end, which a decimal keeps: 100000.00 and 100000 are equal, but not one text. Zero has no sign.</summary>
    public static decimal Trimmed(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;
}
