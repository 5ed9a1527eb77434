using System.Text;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>
/// A sentence in which every mention is one sign of Unicode's private area, so that case frames are plain regular expressions: entities from
/// U+E000, dates from U+E800, sums from U+E900, shares from U+EA00, each by its slot's index.
/// </summary>
internal sealed class AnnotatedSentence
{
    public const string EntitySigns = "\uE000-\uE7FF";
    public const string DateSigns = "\uE800-\uE8FF";
    public const string AmountSigns = "\uE900-\uE9FF";
    public const string ShareSigns = "\uEA00-\uEAFF";

    // A sentence with more mentions than signs is no sentence; what is beyond stays plain text.
    private const int MostEntities = 0x7FF;
    private const int MostFigures = 0xFF;

    private readonly List<int> places = [];

    /// <param name="ontology">Whose words count.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends, excluded.</param>
    /// <param name="slots">Its mentions, dates and figures in order.</param>
    /// <param name="speaker">Whose words the passage reports.</param>
    /// <param name="quoted">Words of others in it, which are sentences of their own and are blanked here.</param>
    public AnnotatedSentence(
        Ontology ontology, string text, int start, int end, IReadOnlyList<Slot> slots, DocumentEntity? speaker,
        IReadOnlyList<(int Start, int End)>? quoted = null)
    {
        (Ontology, Start, End, Speaker) = (ontology, start, end, speaker);
        var annotated = new StringBuilder();
        var at = start;
        for (var i = 0; i < slots.Count; i++)
        {
            if (Sign(slots[i], i) is not { } sign || slots[i].Start < at)
                continue;
            Append(annotated, text, at, slots[i].Start);
            annotated.Append(sign);
            places.Add(slots[i].Start);
            at = slots[i].End;
        }
        Append(annotated, text, at, end);
        places.Add(end);
        foreach (var (from, to) in quoted ?? [])
            Blank(annotated, from, to);
        (Text, Slots) = (annotated.ToString(), slots);
        Coordination.Mark(this);
    }

    /// <summary>Whose words count.</summary>
    public Ontology Ontology { get; }

    /// <summary>The sentence with signs.</summary>
    public string Text { get; }

    /// <summary>Whether nothing in it is Japanese.</summary>
    public bool IsEnglish => !Text.Any(Texts.Script.IsJapanese);

    /// <summary>What the signs stand for, by index.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Where what is stated in it is quoted from, in the normalised text.</summary>
    public int Start { get; private set; }

    /// <summary>Excluded.</summary>
    public int End { get; private set; }

    /// <summary>Whose words the passage reports.</summary>
    public DocumentEntity? Speaker { get; }

    /// <summary>The same sentence, quoted with the one around it.</summary>
    public AnnotatedSentence QuotedFrom(AnnotatedSentence around)
    {
        (Start, End) = (around.Start, around.End);
        return this;
    }

    /// <summary>The place in the normalised text of a place in <see cref="Text"/>.</summary>
    public int Place(int at) => places[at];

    /// <summary>The place in <see cref="Text"/> of a place in the normalised text.</summary>
    public int Index(int place) => Math.Max(0, places.FindIndex(p => p >= place));

    /// <summary>
    /// The mentions with which one is listed, itself too. A mention of another sentence, whose list counts that sentence's mentions, is itself alone.
    /// </summary>
    public IEnumerable<Slot> Listed(Slot slot) =>
        slot.List.Count > 1 && Slots.Any(s => ReferenceEquals(s, slot)) ? slot.List.Select(i => Slots[i]) : [slot];

    /// <summary>The slot of an entity's sign, or null.</summary>
    public Slot? EntityAt(int at) => at >= 0 && at < Text.Length && IsEntity(Text[at]) ? Slots[Text[at] - '\uE000'] : null;

    /// <summary>The slot of a sign.</summary>
    public Slot? SlotOf(char sign) => sign switch
    {
        >= '\uE000' and <= '\uE7FF' => Slots[sign - '\uE000'],
        >= '\uE800' and <= '\uE8FF' => Slots[sign - '\uE800'],
        >= '\uE900' and <= '\uE9FF' => Slots[sign - '\uE900'],
        >= '\uEA00' and <= '\uEAFF' => Slots[sign - '\uEA00'],
        _ => null,
    };

    public static bool IsEntity(char c) => c is >= '\uE000' and <= '\uE7FF';

    private static char? Sign(Slot slot, int index) => slot switch
    {
        { Entity: not null } when index <= MostEntities => (char)('\uE000' + index),
        { Date: not null } when index <= MostFigures => (char)('\uE800' + index),
        { Amount: not null } when index <= MostFigures => (char)('\uE900' + index),
        { Share: not null } when index <= MostFigures => (char)('\uEA00' + index),
        _ => null,
    };

    private void Blank(StringBuilder annotated, int from, int to)
    {
        for (var i = 0; i < annotated.Length; i++)
            if (places[i] >= from && places[i] < to)
                annotated[i] = Quotations.Blank;
    }

    private void Append(StringBuilder annotated, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            // A private-use character of the text itself must not be taken for a sign.
            annotated.Append(text[i] is >= '\uE000' and <= '\uF8FF' ? ' ' : text[i]);
            places.Add(i);
        }
    }
}
