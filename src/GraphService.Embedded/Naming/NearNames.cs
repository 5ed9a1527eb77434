using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Naming;

/// <summary>
/// Finds keys that a few edits make of a text. Of an alignment with so many edits, either the first half of the text has at most half of them, or
/// the second half has fewer than that: so the tree is walked from the front and from the back, and each walk is narrow until half of the text is matched.
/// </summary>
internal sealed class NearNames(NameKeys keys)
{
    private readonly KeyTree forwards = new(keys, backwards: false);
    private readonly KeyTree backwards = new(keys, backwards: true);

    /// <summary>Adds the entities that have a key of at most so many edits.</summary>
    public void AddTo(Bits found, string key, int edits)
    {
        if (keys.Count == 0)
            return;
        var half = key.Length / 2;
        var (firstHalf, secondHalf) = (key[..half], key[half..]);
        var (firstEdits, secondEdits) = (edits / 2, edits - (edits / 2) - 1);
        new EditWalk(forwards, firstHalf, firstEdits, (node, used) => AddWhole(found, forwards, node, secondHalf, edits - used)).From(forwards.Root);
        new EditWalk(backwards, Reversed(secondHalf), secondEdits, (node, used) => AddWhole(found, backwards, node, Reversed(firstHalf), edits - used)).From(backwards.Root);
    }

    private void AddWhole(Bits found, KeyTree tree, KeyTree.Node node, string rest, int edits) => new EditWalk(tree, rest, edits, (end, _) =>
    {
        for (var at = end.From; at < tree.EndOfWhole(end); at++)
            found.Add(keys.Entities[tree.Place(at)]);
    }).From(node);

    private static string Reversed(string text) => string.Create(text.Length, text, (characters, from) =>
    {
        from.CopyTo(characters);
        characters.Reverse();
    });
}
