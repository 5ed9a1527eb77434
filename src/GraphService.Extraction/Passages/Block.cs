using GraphService.Documents;
using GraphService.Extraction.Passages.Literals;

namespace GraphService.Extraction.Passages;

/// <summary>A passage while it is being read, <c>[Start, End)</c> in the normalised text.</summary>
internal sealed record Block(int Start, int End, PassageKind Kind)
{
    /// <summary>The level of a heading without a mark.</summary>
    public const int LowestLevel = 7;

    /// <summary>Whether what stands before the colon is who says the rest: 議長: ….</summary>
    public bool IsTurn { get; init; }

    /// <summary>Where the text after the mark of a list or heading begins.</summary>
    public int Body { get; init; } = Start;

    /// <summary>Of a heading, its level from 1; 7 where only its look says that it is one.</summary>
    public int Level { get; init; }

    /// <summary>Of a point of a list, how many columns it is moved in.</summary>
    public int Depth { get; init; }

    /// <summary>What stands before the colon of a line of label and value, <c>[Start, End)</c>; the value is the body.</summary>
    public (int Start, int End)? Key { get; init; }

    /// <summary>Of a row of a table, its cells without the white space around them.</summary>
    public IReadOnlyList<(int Start, int End)> Cells { get; init; } = [];

    /// <summary>Of a row of a table, the row that says what its columns hold: its index among the blocks; of that row itself its own.</summary>
    public int? Header { get; init; }

    /// <summary>Of a part of a data literal, the object that it is of.</summary>
    public DataItem? Data { get; init; }

    /// <summary>The heading under which it stands: its index among the blocks.</summary>
    public int? Section { get; init; }

    /// <summary>Of a point of a list, the line that leads to it or the point of which it is part: its index among the blocks.</summary>
    public int? Lead { get; init; }

    /// <summary>Of a field of a header (日時: …), its name.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it names someone who takes part or speaks: a line of name and office.</summary>
    public bool IsPersonLine { get; init; }

    /// <summary>The line that names whose words the block reports: its index among the blocks.</summary>
    public int? SpeakerLine { get; init; }

    /// <summary>Of repeated text, the passage that it repeats: its index among the blocks.</summary>
    public int? Repeats { get; init; }

    /// <summary>The block that holds a place of the text: the index of the last one that begins there or before; 0 where none does.</summary>
    public static int At(IReadOnlyList<Block> blocks, int place)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = blocks[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>Whether statements may be read from it.</summary>
    public bool States => Kind is not (PassageKind.Boilerplate or PassageKind.Repeated or PassageKind.FrontMatter);
}
