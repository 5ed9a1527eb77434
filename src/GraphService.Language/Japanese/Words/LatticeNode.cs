namespace GraphService.Language.Japanese.Words;

/// <summary>A word that may stand at a place, with the best way to it.</summary>
internal struct LatticeNode
{
    public int Start;
    public int End;

    /// <summary>The dictionary's number, -1 for an unknown word.</summary>
    public int Word;

    public ushort Class;
    public int User;
    public WordSigns Signs;
    public int Own;
    public long Best;

    /// <summary>The node before it on the best way, -1 at the beginning.</summary>
    public int Before;
}
