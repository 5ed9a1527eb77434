using GraphService.Language.Learning;

namespace GraphService.Language.English.Parsing;

/// <summary>What the corrector looks at: a word, a head that it may have, and the tree as it is.</summary>
internal static class CorrectorFeatures
{
    /// <summary>How well the head suits the word.</summary>
    public static void FillHead(FeatureList list, TreeView view, int word, int head)
    {
        list.Clear();
        var isCurrent = view.Heads[word] == head ? 1u : 0;
        var current = (uint)view.Labels[word];
        var (w, c) = (new Side(view, word), new Side(view, head));
        var grand = view.Heads[word] >= 0 && view.Heads[view.Heads[word]] == head ? 1u : 0;
        var distance = Distance(word, head);
        var comma = view.HasComma(word) ? 1u : 0;
        var between = Between(view.Nouns, word, head) + (4 * Between(view.Verbs, word, head));
        list.Add(0, isCurrent, current);
        list.Add(1, isCurrent, current, w.Tag, c.Tag);
        list.Add(2, isCurrent, current, w.Marker, c.Tag);
        list.Add(3, w.Marker, c.Word);
        list.Add(4, w.Marker, c.Field, w.Field);
        list.Add(5, w.Marker, c.Tag, distance, isCurrent);
        list.Add(6, w.Coordinator, w.Tag, c.Tag, comma);
        list.Add(7, w.Coordinator, w.Field, c.Field);
        list.Add(8, w.Coordinator, w.Name, c.Name, comma);
        list.Add(9, w.Pronoun, c.Tag, between, comma);
        list.Add(10, current, c.Tag, c.Relation, isCurrent);
        list.Add(11, w.Word, c.Word);
        list.Add(12, w.Tag, c.Word, isCurrent);
        list.Add(13, w.Word, c.Tag, isCurrent);
        list.Add(14, distance, current, isCurrent);
        list.Add(15, between, current, isCurrent);
        list.Add(16, c.Relation, isCurrent, grand, current);
        list.Add(17, w.Marker, c.Word, w.Field);
        list.Add(18, w.Marker, w.Tag, c.Tag, between);
        list.Add(19, w.Coordinator, w.Marker, c.Marker, w.Tag == c.Tag ? 1u : 0);
        list.Add(20, w.Tag, c.Tag, Tag(view, word - 1), Tag(view, head + 1));
        list.Add(21, w.Coordinator, between, w.Tag == c.Tag ? 1u : 0, comma);
        if (view.Heads[word] < 0 || isCurrent == 1)
            return;
        var h = new Side(view, view.Heads[word]);
        list.Add(30, current, h.Tag, c.Tag, w.Tag);
        list.Add(31, w.Marker, h.Tag, c.Tag, grand);
        list.Add(32, w.Coordinator, h.Tag, c.Tag, w.Tag);
        list.Add(33, w.Marker, h.Field, c.Field, w.Field);
        list.Add(34, w.Marker, h.Word, c.Tag);
        list.Add(35, current, h.Relation, c.Relation, w.Marker);
    }

    /// <summary>Which relation the word has to the head.</summary>
    public static void FillLabel(FeatureList list, TreeView view, int word, int head)
    {
        list.Clear();
        var (w, c) = (new Side(view, word), new Side(view, head));
        var isCurrent = view.Heads[word] == head ? 1u : 0;
        var current = (uint)view.Labels[word];
        var comma = (view.HasComma(word) ? 1u : 0) + (head < word ? 2u : 0);
        list.Add(40, current, isCurrent);
        list.Add(41, current, isCurrent, w.Tag, c.Tag);
        list.Add(42, w.Tag, c.Tag, comma);
        list.Add(43, w.Marker, c.Tag, w.Tag);
        list.Add(44, w.Coordinator, w.Tag, c.Tag, comma);
        list.Add(45, w.Name, c.Name, w.Coordinator, comma);
        list.Add(46, w.Field, c.Field, comma, w.Marker);
        list.Add(47, w.Pronoun, w.Tag, c.Tag);
        list.Add(48, w.Word, c.Tag);
        list.Add(49, w.Word, w.Marker);
        list.Add(50, c.Word, w.Marker, comma);
        list.Add(51, w.Marker, w.Field, c.Tag);
        list.Add(52, Tag(view, head + 1), Tag(view, word - 1), w.Tag, c.Tag);
        list.Add(53, current, w.Marker, c.Tag, comma);
    }

    private static uint Tag(TreeView view, int i) => i < 0 || i >= view.Heads.Length ? 1 : view.Input.Tag(i);

    private static uint Between(int[] sums, int a, int b) => (uint)Math.Min(3, sums[Math.Max(a, b)] - sums[Math.Min(a, b) + 1]);

    private static uint Distance(int word, int head)
    {
        var far = Math.Abs(word - head);
        return (uint)(far < 4 ? far : far < 7 ? 4 : far < 12 ? 5 : 6) + (head < word ? 8u : 0);
    }

    private readonly struct Side(TreeView view, int i)
    {
        public uint Word => view.Input.Word(i);

        public uint Tag => view.Input.Tag(i);

        public uint Field => view.Input.Field(i);

        public uint Name => view.Input.Name(i);

        public uint Marker => view.Input.Word(view.Marker[i]);

        public uint Coordinator => view.Input.Word(view.Coordinator[i]);

        public uint Pronoun => view.Pronoun[i] ? 1u : 0;

        public uint Relation => (uint)view.Labels[i];
    }
}
