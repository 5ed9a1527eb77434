using GraphService.Language.Clauses;

namespace GraphService.Extraction.Lexicons;

/// <summary>Roles as the ontology writes them: <c>Goal</c>, or <c>Oblique:behind</c> for what stands behind one word only.</summary>
internal static class Roles
{
    /// <summary>Whether an argument has a role.</summary>
    public static bool Fits(Argument argument, string role) =>
        role.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? role.AsSpan(0, colon).SequenceEqual(argument.Role.ToString())
                && role.AsSpan(colon + 1).Equals(argument.Marker, StringComparison.OrdinalIgnoreCase)
            : argument.Role.ToString() == role;
}
