using GraphService.Language.Learning;

namespace GraphService.Language.English.Parsing;

/// <summary>What the parser looks at: the top three words of the stack (s), the next three (b), their children, distances and fields.</summary>
internal sealed class ParserFeatures(ParserInput input, ParseState state)
{
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;

    public void Fill(FeatureList list)
    {
        list.Clear();
        (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        (b0, b1, b2) = (state.Front, Ahead(1), Ahead(2));
        AddSingles(list);
        AddPairs(list);
        AddTriples(list);
        AddChildren(list);
        AddCounts(list);
        AddFields(list);
    }

    private int Ahead(int by) => state.Front + by <= state.Count ? state.Front + by : -1;

    private uint W(int i) => input.Word(i);

    private uint T(int i) => input.Tag(i);

    private static int Child(int[] children, int i) => i < 0 ? -1 : children[i];

    private uint L(int i) => i < 0 || i == state.Count ? 0 : (uint)state.Labels[i] + 1;

    private void AddSingles(FeatureList list)
    {
        list.Add(0);
        list.Add(1, W(s0));
        list.Add(2, T(s0));
        list.Add(3, W(s0), T(s0));
        list.Add(4, W(s1));
        list.Add(5, T(s1));
        list.Add(6, W(s1), T(s1));
        list.Add(7, W(s2), T(s2));
        list.Add(8, T(s2));
        list.Add(9, W(b0));
        list.Add(10, T(b0));
        list.Add(11, W(b0), T(b0));
        list.Add(12, W(b1));
        list.Add(13, T(b1));
        list.Add(14, W(b1), T(b1));
        list.Add(15, W(b2), T(b2));
        list.Add(16, T(b2));
    }

    private void AddPairs(FeatureList list)
    {
        list.Add(20, W(s0), T(s0), W(b0), T(b0));
        list.Add(21, W(s0), T(s0), W(b0));
        list.Add(22, W(s0), W(b0), T(b0));
        list.Add(23, W(s0), T(s0), T(b0));
        list.Add(24, T(s0), W(b0), T(b0));
        list.Add(25, W(s0), W(b0));
        list.Add(26, T(s0), T(b0));
        list.Add(27, T(b0), T(b1));
        list.Add(28, W(b0), T(b1));
        list.Add(29, T(b0), W(b1));
        list.Add(30, W(s1), T(s1), W(s0), T(s0));
        list.Add(31, W(s1), W(s0));
        list.Add(32, T(s1), T(s0));
        list.Add(33, W(s1), T(s1), T(s0));
        list.Add(34, T(s1), W(s0), T(s0));
        list.Add(35, W(s1), W(b0));
        list.Add(36, T(s1), T(b0));
        list.Add(37, T(s1), W(b0));
        list.Add(38, W(s1), T(b0));
    }

    private void AddTriples(FeatureList list)
    {
        list.Add(40, T(s0), T(b0), T(b1));
        list.Add(41, T(s1), T(s0), T(b0));
        list.Add(42, T(s2), T(s1), T(s0));
        list.Add(43, T(b0), T(b1), T(b2));
        list.Add(44, T(s2), T(s1), T(b0));
        list.Add(45, T(s1), T(s0), T(b0), T(b1));
        list.Add(46, T(s0), T(b0), T(b1), T(b2));
        list.Add(47, W(s1), W(s0), T(b0));
        list.Add(48, W(s0), T(b0), T(b1));
        list.Add(49, T(s0), W(b0), T(b1));
        list.Add(50, T(s1), W(s0), T(b0));
        list.Add(51, W(s1), T(s0), T(b0));
        list.Add(52, T(s1), T(s0), W(b0));
        list.Add(53, W(s1), W(s0), W(b0));
    }

    private void AddChildren(FeatureList list)
    {
        var (s0l, s0r, s0r2) = (Child(state.Left1, s0), Child(state.Right1, s0), Child(state.Right2, s0));
        var (s1l, s1r, b0l, b0l2) = (Child(state.Left1, s1), Child(state.Right1, s1), Child(state.Left1, b0), Child(state.Left2, b0));
        list.Add(60, W(s0l), T(s0l), L(s0l));
        list.Add(61, W(s0r), T(s0r), L(s0r));
        list.Add(62, W(s1l), T(s1l), L(s1l));
        list.Add(63, W(s1r), T(s1r), L(s1r));
        list.Add(64, W(b0l), T(b0l), L(b0l));
        list.Add(65, T(s0), L(s0l), T(s0l), T(b0));
        list.Add(66, T(s0), L(s0r), T(s0r), T(b0));
        list.Add(67, T(s0), T(b0), L(b0l), T(b0l));
        list.Add(68, T(s1), T(s0), T(s1r), L(s1r));
        list.Add(69, T(s1), T(s0), T(s1l), L(s1l));
        list.Add(70, T(s1), T(s0), T(s0l), L(s0l));
        list.Add(71, T(s1), T(s0), T(s0r), L(s0r));
        list.Add(72, T(s0), T(s0r), T(s0r2), L(s0r2));
        list.Add(73, T(b0), T(b0l), T(b0l2), L(b0l2));
        list.Add(74, W(s0), L(s0l), L(s0r));
        list.Add(75, W(s1), L(s1l), L(s1r));
        list.Add(76, W(s1), W(s0), W(s0l));
        list.Add(77, W(s1), T(s0), W(s0l));
        list.Add(78, W(b0), L(b0l), T(b0l));
    }

    private void AddCounts(FeatureList list)
    {
        var ahead = Distance(s0, b0);
        var below = Distance(s1, s0);
        list.Add(80, W(s0), ahead);
        list.Add(81, T(s0), ahead);
        list.Add(82, W(b0), ahead);
        list.Add(83, T(s0), T(b0), ahead);
        list.Add(84, T(s1), T(s0), below);
        list.Add(85, W(s1), below);
        if (s0 >= 0)
        {
            list.Add(86, W(s0), state.RightLabels[s0], 1);
            list.Add(87, T(s0), state.RightLabels[s0], 1);
            list.Add(88, W(s0), state.LeftLabels[s0], 2);
            list.Add(89, T(s0), state.LeftLabels[s0], 2);
            list.Add(90, T(s0), (uint)Math.Min(3, state.LeftCount[s0]), (uint)Math.Min(3, state.RightCount[s0]));
        }

        if (s1 >= 0)
        {
            list.Add(91, W(s1), state.RightLabels[s1]);
            list.Add(92, T(s1), state.RightLabels[s1], T(s0));
            list.Add(93, T(s1), state.LeftLabels[s1], T(s0));
        }

        list.Add(94, W(b0), state.LeftLabels[b0]);
        list.Add(95, T(b0), state.LeftLabels[b0], T(s0));
    }

    private void AddFields(FeatureList list)
    {
        var (marker0, marker1) = (Child(state.Marker, s0), Child(state.Marker, s1));
        var (cc0, commas) = (Child(state.Coordinator, s0), (Has(state.Comma, s0) ? 1u : 0) + (Has(state.Comma, s1) ? 2u : 0));
        var (f0, f1, fb) = (input.Field(s0), input.Field(s1), input.Field(b0));
        var capitals = input.Capital(s0) + (2 * input.Capital(s1)) + (4 * input.Capital(b0));
        list.Add(100, f0, fb, T(s0), T(b0));
        list.Add(101, f1, f0, T(s1), T(s0));
        list.Add(102, W(s1), T(s1), W(marker0));
        list.Add(103, f1, W(marker0), f0);
        list.Add(104, T(s1), W(marker0), f0);
        list.Add(105, W(marker0), T(s0), T(s1), T(b0));
        list.Add(106, W(marker1), W(marker0), T(s1), T(s0));
        list.Add(107, W(cc0), T(s1), T(s0), commas);
        list.Add(108, T(s1), T(s0), capitals, commas);
        list.Add(109, W(cc0), f1, f0);
        list.Add(110, T(s1), T(s0), T(b0), commas);
        list.Add(111, W(s1), W(marker0), W(s0));
        list.Add(112, T(s0), T(b0), capitals, commas);
        AddNames(list, W(marker0), W(cc0), commas);
    }

    private void AddNames(FeatureList list, uint marker, uint coordinator, uint commas)
    {
        var (n0, n1, nb) = (input.Name(s0), input.Name(s1), input.Name(b0));
        list.Add(113, n1, n0, coordinator, commas);
        list.Add(114, n1, n0, T(s1), T(s0));
        list.Add(115, n0, nb, T(s0), T(b0));
        list.Add(116, W(s1), marker, n0);
        list.Add(117, n1, n0, nb, commas);
    }

    private static bool Has(bool[] flags, int i) => i >= 0 && i < flags.Length && flags[i];

    private static uint Distance(int from, int to) => from < 0 || to < 0 ? 0 : (to - from) switch { < 5 => (uint)(to - from), < 8 => 5, < 14 => 6, _ => 7 };
}
