using System.Runtime.CompilerServices;

namespace GraphService.Extraction.Limits;

/// <summary>
/// Every pattern of this room ends, whatever text it is given. .NET has one switch for all patterns, those that its generator makes too, and
/// reads it before the first pattern is used; so it is set when the room is loaded. A sound pattern takes microseconds on a passage.
/// </summary>
internal static class PatternTimeout
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

#pragma warning disable CA2255 // Nothing else runs before the first pattern of this assembly.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set() => AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", Limit);
}
