using GraphService.Language.English.Lexicons;
using GraphService.Language.Learning;
using GraphService.Language.Texts;

namespace GraphService.Language.English.Tags;

/// <summary>What the stages look at in the words of a sentence, as hashes: computed once, read by all.</summary>
internal sealed class WordForms
{
    private const int Longest = 48;

    public WordForms(string text, IReadOnlyList<TextRange> tokens, EnglishLexicon lexicon)
    {
        Count = tokens.Count;
        (Lower, Exact, Shape, Lexical) = (new uint[Count], new uint[Count], new uint[Count], new uint[Count]);
        (Suffix2, Suffix3, Suffix4, Prefix3) = (new uint[Count], new uint[Count], new uint[Count], new uint[Count]);
        (FirstUnit, LastUnit, Glued) = (new char[Count], new char[Count], new bool[Count]);
        Span<char> buffer = stackalloc char[Longest];
        for (var i = 0; i < Count; i++)
        {
            Read(i, text.AsSpan(tokens[i].Start, Math.Min(Longest, tokens[i].Length)), buffer, lexicon);
            Glued[i] = i > 0 && tokens[i - 1].End == tokens[i].Start;
        }
    }

    public int Count { get; }

    /// <summary>Small letters, figures as 0.</summary>
    public uint[] Lower { get; }

    /// <summary>As it is written.</summary>
    public uint[] Exact { get; }

    /// <summary>Capitals, small letters, figures and signs, runs shortened to two.</summary>
    public uint[] Shape { get; }

    /// <summary>The lexicon's value.</summary>
    public uint[] Lexical { get; }

    public uint[] Suffix2 { get; }

    public uint[] Suffix3 { get; }

    public uint[] Suffix4 { get; }

    public uint[] Prefix3 { get; }

    public char[] FirstUnit { get; }

    public char[] LastUnit { get; }

    /// <summary>No space stands before it.</summary>
    public bool[] Glued { get; }

    /// <summary>The hash of a word's small letters, as in <see cref="Lower"/>.</summary>
    public static uint LowerHash(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        word = word[..Math.Min(Longest, word.Length)];
        for (var i = 0; i < word.Length; i++)
            buffer[i] = Small(word[i]);
        return Hash.Of(buffer[..word.Length]);
    }

    private static char Small(char unit) => unit is >= '0' and <= '9' ? '0' : unit == '’' ? '\'' : char.ToLowerInvariant(unit);

    private void Read(int i, ReadOnlySpan<char> word, Span<char> buffer, EnglishLexicon lexicon)
    {
        (FirstUnit[i], LastUnit[i]) = (word[0], word[^1]);
        Exact[i] = Hash.Of(word);
        for (var at = 0; at < word.Length; at++)
            buffer[at] = Small(word[at]);
        ReadOnlySpan<char> lower = buffer[..word.Length];
        Lower[i] = Hash.Of(lower);
        Lexical[i] = lexicon.Word(Lower[i]);
        Suffix2[i] = Hash.Of(lower[^Math.Min(2, lower.Length)..]);
        Suffix3[i] = Hash.Of(lower[^Math.Min(3, lower.Length)..]);
        Suffix4[i] = Hash.Of(lower[^Math.Min(4, lower.Length)..]);
        Prefix3[i] = Hash.Of(lower[..Math.Min(3, lower.Length)]);
        Shape[i] = ShapeOf(word);
    }

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[2 * Longest];
        var (length, run, last) = (0, 0, '\0');
        foreach (var unit in word)
        {
            var kind = char.IsUpper(unit) ? 'A' : char.IsLetter(unit) ? 'a' : char.IsDigit(unit) ? '0' : unit;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2 && length < 8)
                shape[length++] = kind;
        }

        return Hash.Of(shape[..length]);
    }
}
