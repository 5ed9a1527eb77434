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
        var half = key.Length / 2;
        var (firstHalf, secondHalf) = (key[..half], key[half..]);
        for (var length = key.Length - edits; length <= key.Length + edits; length++)
        {
            Add(found, forwards, length, firstHalf, secondHalf, edits, edits / 2);
            Add(found, backwards, length, Reversed(secondHalf), Reversed(firstHalf), edits, edits - (edits / 2) - 1);
        }
    }

    private void Add(Bits found, KeyTree tree, int length, string first, string second, int edits, int firstEdits)
    {
        if (tree.Root(length) is not { IsEmpty: false } root)
            return;
        new EditWalk(tree, first, firstEdits, (node, used) => new EditWalk(tree, second, edits - used, AddWhole).From(node)).From(root);

        void AddWhole(KeyTree.Node node, int used)
        {
            if (node.IsWhole)
                foreach (var place in tree.Places(node))
                    found.Add(keys.Entities[place]);
        }
    }

    private static string Reversed(string text) => string.Create(text.Length, text, (characters, from) =>
    {
        from.CopyTo(characters);
        characters.Reverse();
    });
}
