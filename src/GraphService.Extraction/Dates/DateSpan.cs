using GraphService.Dates;

namespace GraphService.Extraction.Dates;

/// <summary>A date, or the first and the last of a span of time.</summary>
internal readonly record struct DateSpan(PartialDate Date, PartialDate? Until);
