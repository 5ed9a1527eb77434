using GraphService.Diagnostics;

namespace GraphService.Neo4j.Layout;

/// <summary>Numbers diagnostics that say the very same, where they come one after the other, as in a sorted list.</summary>
internal sealed class NumberedDiagnostics
{
    private Diagnostic? last;
    private int before;

    public PropertyMap Row(Diagnostic diagnostic)
    {
        before = diagnostic == last ? before + 1 : 0;
        last = diagnostic;
        return GraphRows.Diagnostic(diagnostic, before);
    }
}
