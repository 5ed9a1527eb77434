using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Agreements;

/// <summary>
/// Finds the points of declarations and agreements in a document: lists under a line or heading that says that they are agreed, and sentences with 第一に,
/// 第二に or First, Second behind one.
/// </summary>
internal sealed partial class CommitmentFinder(
    string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned, CommitmentWords words)
{
    // A line that leads to a list stands near to what it speaks of.
    private const int Nearest = 3;
    private const int LongestLead = 400;

    public IEnumerable<Commitment> Find()
    {
        (int Start, int End)? lead = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (IsPoint(block) && !Pillar.In(words.Ontology).IsMatch(text[block.Start..block.End]))
            {
                if (lead is { } leading && block.States && AgreementOf(i, leading) is { } agreement && OfPoint(block, leading, agreement) is { } point)
                    yield return point;
                continue;
            }
            foreach (var commitment in OfSentences(i))
                yield return commitment;
            if (OfHeading(i) is { } pillar)
                yield return pillar;
            lead = LeadIn(block);
        }
    }

    private bool IsPoint(Block block) => block.Kind == PassageKind.List && !IsLabelled(block)
        || Point().IsMatch(text[block.Start..Math.Min(block.End, block.Start + 8)]);

    // The declaration has three pillars: A, B and C looks like a label with its value, but is a sentence.
    private bool IsLabelled(Block block) => block.Key is not null && Layout.MarkLength(text[block.Start..block.End]) == 0;

    private int Begin(Block block) => IsLabelled(block) ? block.Start : block.Body;

    // The last sentence before the points, or the heading over them.
    private (int Start, int End)? LeadIn(Block block)
    {
        if (!block.States || block.Cells.Count > 0)
            return null;
        var last = SentenceSplitter.Split(words.Ontology, text, Begin(block), block.End).LastOrDefault();
        return last.End > last.Start && last.End - last.Start <= LongestLead && words.Leads(text[last.Start..last.End]) ? last : null;
    }

    // Pillar 1: Trade of ports; 第1の柱 港湾の貿易.
    private Commitment? OfHeading(int index)
    {
        var block = blocks[index];
        if (block.Kind is not (PassageKind.Heading or PassageKind.List)
            || Pillar.In(words.Ontology).Match(text[block.Start..block.End]) is not { Success: true } pillar)
            return null;
        var over = block.Section is { } section ? (blocks[section].Start, blocks[section].End) : (block.Start, block.Start);
        return AgreementOf(index, over) is { } agreement ? new Commitment(block.Start + pillar.Length, block.End, block.End, over, agreement) : null;
    }

    private Commitment? OfPoint(Block block, (int Start, int End) lead, DocumentEntity agreement)
    {
        var start = block.Start + Math.Max(block.Body - block.Start, Point().Match(text[block.Start..block.End]).Length);
        if (block.Key is { } key && Number.In(words.Ontology).IsMatch(text[key.Start..key.End]))
            start = block.Body;
        return SentenceSplitter.Split(words.Ontology, text, start, block.End).FirstOrDefault() is { End: > 0 } first
            && words.IsAhead(text[first.Start..first.End])
            && !Names(block, agreement)
            ? new Commitment(first.Start, block.End, first.End, lead, agreement) : null;
    }

    // The summit adopted the declaration: what is said of the whole is no part of it.
    private static bool Names(Block block, DocumentEntity agreement) => agreement.Places.Any(p => p.Start >= block.Start && p.End <= block.End);

    // ハノイ宣言の柱は三つある。第一に、…。第二に、….
    private IEnumerable<Commitment> OfSentences(int index)
    {
        var block = blocks[index];
        if (!block.States || block.Cells.Count > 0)
            yield break;
        var before = index > 0 ? LeadIn(blocks[index - 1]) : null;
        var sentences = SentenceSplitter.Split(words.Ontology, text, Begin(block), block.End).ToList();
        for (var s = 0; s < sentences.Count; s++)
        {
            var (start, end) = sentences[s];
            var ordinal = words.OrdinalLength(text[start..end]);
            if (ordinal == 0)
            {
                foreach (var pillar in OfList(index, (start, end)))
                    yield return pillar;
                // What explains a point stands behind it, and leaves the lead as it is.
                before = words.Leads(text[start..end]) ? (start, end) : before;
                continue;
            }
            if (before is { } lead && words.IsAhead(text[(start + ordinal)..end]) && AgreementOf(index, lead) is { } agreement)
                yield return new Commitment(start + ordinal, end, end, lead, agreement);
        }
    }

    // The declaration has three pillars: safe ports, trained crews and clean seas. 宣言の柱は、安全な港湾、船員の育成の二つだ。
    private IEnumerable<Commitment> OfList(int index, (int Start, int End) sentence)
    {
        if (!words.Leads(text[sentence.Start..sentence.End])
            || Listed.In(words.Ontology).Match(text[sentence.Start..sentence.End]) is not { Success: true } list
            || AgreementOf(index, sentence) is not { } agreement)
            yield break;
        var items = list.Groups["item"].Captures.Select(c => (Start: sentence.Start + c.Index, End: sentence.Start + c.Index + c.Length)).ToList();
        foreach (var (start, end) in items)
            yield return new Commitment(start + words.OrdinalLength(text[start..end]), end, end, sentence, agreement);
    }

    // What the lead names; else the heading over it, the document's title, or what was named last.
    private DocumentEntity? AgreementOf(int index, (int Start, int End) lead)
    {
        if (NamedIn(index, lead.Start, lead.End) is { } own)
            return own;
        for (var heading = blocks[index].Section; heading is { } at; heading = blocks[at].Section)
            if (NamedIn(at, blocks[at].Start, blocks[at].End) is { } over)
                return over;
        for (var back = index; back >= Math.Max(0, index - Nearest); back--)
            if (NamedIn(back, blocks[back].Start, Math.Min(lead.End, blocks[back].End)) is { } near)
                return near;
        return blocks.Count > 0 ? NamedIn(0, blocks[0].Start, blocks[0].End) : null;
    }

    // The last one named between two places of the blocks up to one.
    private DocumentEntity? NamedIn(int upTo, int start, int end)
    {
        for (var i = upTo; i >= 0 && blocks[i].End > start; i--)
            if (candidates[i].LastOrDefault(c => c.Start >= start && c.End <= end && mentioned.Of(c) is { } e && IsAgreement(e)) is { } named)
                return mentioned.Of(named);
        return null;
    }

    private static bool IsAgreement(DocumentEntity entity) =>
        entity is { Type: EntityType.Initiative, Subtype: "agreement" or "strategy" or "programme" or "concept" };

    [GeneratedRegex(@"^(?:[((]?[0-9]{1,2}[.))]\s*|[((][a-z一二三四五六七八九十][))]\s*|[a-z][.)]\s|[一二三四五六七八九十]、)")]
    private static partial Regex Point();

    private const string Clause = "(?<item>[^;:]{6,120}?)";
    private const string Item = "(?<item>[^;:,]{4,80}?)";
    private const string Noun = "(?<item>[^:。、,]{3,60}?)";

    private static readonly ListedPattern Listed = new(
        $@"\b{{commitment-pillars}}\b[^:;]{{0,60}}: (?:{Clause}; (?:and )?){{1,5}}{Clause}\.?$"
            + $@"|\b{{commitment-pillars}}\b[^:;]{{0,60}}: (?:{Item}, ){{0,5}}{Item},? and {Item}\.?$"
            + $"|{{commitment-pillars-ja}}(?:は|として)、?(?:{Noun}(?:、|と、|および|及び)){{1,5}}{Noun}の?(?:[0-9一二三四五](?:つ|点|本))?"
            + "(?:だ|です|である|からなる|から成る|を掲げる)。?$", RegexOptions.ExplicitCapture);

    private static readonly ListedPattern Pillar = new(
        @"^(?:[#■●◆]+\s*)?(?:{commitment-headings}\s?(?:[0-9]{1,2}|[IVX]{1,4}|{commitment-numbers})"
            + @"|第?[0-9一二三四五]の?{commitment-pillars-ja})\s?[.::、—–-]?\s*(?=\S)");

    private static readonly ListedPattern Number = new(@"^{commitment-number-leads}?\s?[0-9IVXivx一二三四五]+(?:の{commitment-pillars-ja})?$");
}
