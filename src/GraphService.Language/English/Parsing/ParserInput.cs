using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Words;

namespace GraphService.Language.English.Parsing;

/// <summary>What the parser looks at in the words, with the root behind the last one and an edge word for places outside: index -1 is the edge.</summary>
internal sealed class ParserInput
{
    private const uint Edge = 3;
    private const uint RootWord = 5;
    private static readonly uint Who = WordForms.LowerHash("who");
    private static readonly uint Which = WordForms.LowerHash("which");
    private readonly uint[] words;
    private readonly uint[] tags;
    private readonly uint[] fields;
    private readonly uint[] capitals;
    private readonly uint[] names;

    /// <param name="forms">The words.</param>
    /// <param name="labels">Their tags.</param>
    /// <param name="names">Their labels by the name tagger.</param>
    /// <param name="table">What the tags are.</param>
    public ParserInput(WordForms forms, int[] labels, int[] names, IReadOnlyList<TagLabel> table)
    {
        Count = forms.Count;
        (words, tags, fields) = (new uint[Count + 2], new uint[Count + 2], new uint[Count + 2]);
        (capitals, this.names) = (new uint[Count + 2], new uint[Count + 2]);
        (IsComma, IsNoun, IsVerb, IsRelative) = (new bool[Count], new bool[Count], new bool[Count], new bool[Count]);
        (IsFinite, IsParticiple, IsDash) = (new bool[Count], new bool[Count], new bool[Count]);
        (IsWhoOrWhich, IsCommon, Initials) = (new bool[Count], new bool[Count], forms.FirstUnit);
        (words[0], tags[0], words[Count + 1], tags[Count + 1]) = (Edge, 1, RootWord, 2);
        for (var i = 0; i < Count; i++)
        {
            words[i + 1] = forms.Lower[i];
            tags[i + 1] = (uint)labels[i] + 3;
            fields[i + 1] = 1 + LexiconBits.Noun(forms.Lexical[i]) + (LexiconBits.Verb(forms.Lexical[i]) << 5);
            capitals[i + 1] = char.IsUpper(forms.FirstUnit[i]) ? 1u : 0;
            this.names[i + 1] = (uint)names[i];
            IsComma[i] = forms.FirstUnit[i] == ',';
            var label = table[labels[i]];
            IsNoun[i] = label.Class is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun or WordClass.Numeral;
            IsFinite[i] = label.Class is WordClass.Verb && label.Tag is "VBD" or "VBZ" or "VBP";
            IsParticiple[i] = label.Class is WordClass.Verb && label.Tag is "VBN";
            IsDash[i] = forms.FirstUnit[i] is '-' or '–' or '—' && !(forms.Glued[i] && i + 1 < Count && forms.Glued[i + 1]);
            IsCommon[i] = label.Class is WordClass.Noun;
            IsVerb[i] = label.Class is WordClass.Verb;
            IsWhoOrWhich[i] = forms.Lower[i] == Who || forms.Lower[i] == Which;
            IsRelative[i] = label.Tag is "WDT" or "WP" or "WP$" or "WRB";
        }
    }

    public int Count { get; }

    /// <summary>The first unit of each word.</summary>
    public char[] Initials { get; }

    /// <summary>Whether the word is a verb in a tense.</summary>
    public bool[] IsFinite { get; }

    /// <summary>Whether the word is a past participle.</summary>
    public bool[] IsParticiple { get; }

    public bool[] IsDash { get; }

    /// <summary>Whether the word is a common noun.</summary>
    public bool[] IsCommon { get; }

    public bool[] IsComma { get; }

    public bool[] IsNoun { get; }

    public bool[] IsVerb { get; }

    public bool[] IsRelative { get; }

    public bool[] IsWhoOrWhich { get; }

    public uint Word(int i) => words[i + 1];

    public uint Tag(int i) => tags[i + 1];

    /// <summary>The fields of the word's first meanings.</summary>
    public uint Field(int i) => fields[i + 1];

    public uint Capital(int i) => capitals[i + 1];

    /// <summary>The label of the name tagger.</summary>
    public uint Name(int i) => names[i + 1];
}
