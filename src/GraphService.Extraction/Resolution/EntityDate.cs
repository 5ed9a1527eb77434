using GraphService.Dates;

namespace GraphService.Extraction.Resolution;

/// <summary>When an event happens or an agreement was adopted, and by what that is known.</summary>
internal sealed record EntityDate(PartialDate Date, DateSource From);
