namespace GraphService.Dates;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A fiscal year of Japan: April to March.</summary>
    FiscalYear,

    /// <summary>January to June, or July to December.</summary>
    Half,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}
