namespace GraphService.Extraction.Dates;

/// <summary>After what a date comes again that leaves the rest to the document: 5 March, the 5th, Monday.</summary>
internal enum DateCycle
{
    Year,
    Month,
    Week,
}
