using System.Collections;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>About how many bytes a row takes on its way.</summary>
internal static class RowSize
{
    private const int Frame = 32;

    public static int Of(object? value) => value switch
    {
        string text => Frame + text.Length,
        PropertyMap map => Frame + map.Sum(p => p.Key.Length + Of(p.Value)),
        IEnumerable list => Frame + list.Cast<object?>().Sum(Of),
        _ => Frame,
    };
}
