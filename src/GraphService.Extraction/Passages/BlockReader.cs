using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Passages;

/// <summary>Cuts a normalised text into passages: a logical line is one.</summary>
internal static partial class BlockReader
{
    private const int LongestHeading = 60;
    private const int LongestEnglishHeading = 110;
    private const int LongestPersonLine = 90;
    private const int LongestPiece = 4000;

    // A line of label and value that is longer is running text with a label.
    private const int LongestEntry = 160;

    /// <summary>The passages of a text in order; blank lines between them belong to none.</summary>
    public static IReadOnlyList<Block> Read(NormalizedText source, int frontEnd, Lexicon lexicon)
    {
        var text = source.Value;
        var blocks = new List<Block>();
        var literals = new DataLiterals(text);
        if (text[..frontEnd].TrimEnd() is { Length: > 0 } front)
            blocks.Add(new Block(0, front.Length, PassageKind.FrontMatter));
        for (var line = frontEnd; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is var n and >= 0 ? n : text.Length;
            if (literals.In(line, end) is { } literal)
            {
                blocks.AddRange(literal.Blocks);
                line = AfterMarks(text, literal.End);
                continue;
            }
            if (end > line && !string.IsNullOrWhiteSpace(text[line..end]))
                blocks.AddRange(Pieces(source, line, end).Select(p => Classify(source, p.Start, p.End, lexicon)));
            line = end + 1;
        }
        return SetAside.Mark(lexicon.Ontology, text, Outline.Of(text, Speakers(text, blocks), lexicon));
    }

    // ]; or ): behind a literal is no line.
    private static int AfterMarks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ';' or ')' or ',' or '`'))
            at++;
        return at;
    }

    // A page in one line is cut at ends of sentences, so that no stage has to hold more than some thousand letters at once.
    private static IEnumerable<(int Start, int End)> Pieces(NormalizedText source, int start, int end)
    {
        while (end - start > LongestPiece)
        {
            var cut = source.Value.LastIndexOf('。', start + LongestPiece - 1, LongestPiece);
            cut = cut > start ? cut + 1 : start + LongestPiece;
            // Half a character, or a part of ㍿, is no piece of its own.
            while (!source.CanCut(cut) && cut < end)
                cut++;
            yield return (start, cut);
            start = cut;
        }
        if (start < end)
            yield return (start, end);
    }

    private static Block Classify(NormalizedText source, int start, int end, Lexicon lexicon)
    {
        var line = source.Value[start..end];
        if (Cells(source, line, start, end) is { Count: > 0 } cells)
            return new Block(start, end, PassageKind.Table) { Cells = cells };
        var mark = Math.Max(Layout.MarkLength(line), CircledLength(source, start, end));
        var body = line[mark..];
        var label = FieldOf(body, lexicon);
        var key = label.Success ? label : KeyOf(body, at => source.SpaceBefore(start + mark + at), lexicon);
        var person = body.Length <= LongestPersonLine && IsPersonLine(body, at => source.SpaceBefore(start + mark + at), lexicon);
        var turn = !label.Success && key.Success && IsTurn(body, key, at => source.SpaceBefore(start + mark + at), lexicon);
        var kind = KindOf(line, body, label.Success || person || key.Success && body.Length <= LongestEntry && !line.StartsWith('#'));
        var labelStart = start + mark + key.Groups["label"].Index;
        return new Block(start, end, kind)
        {
            Body = start + mark + (key.Success ? key.Length : 0),
            Level = kind == PassageKind.Heading ? LevelOf(line) : 0,
            Depth = source.Indent(start),
            Key = key.Success ? (labelStart, labelStart + key.Groups["label"].Length) : null,
            Label = label.Success ? label.Groups["label"].Value.Replace(" ", "", StringComparison.Ordinal) : null,
            IsPersonLine = person && !turn && !IsField(label, key, lexicon),
            IsTurn = turn,
        };
    }

    private static bool IsField(Match label, Match key, Lexicon lexicon) => label.Success || lexicon.Labels.IsField(key.Groups["label"].Value);

    // Participants: before a list leads to it and is no field of its own.
    private static Match FieldOf(string body, Lexicon lexicon) =>
        lexicon.Fields.Pattern.Match(body) is { Success: true } field && field.Length < body.Length ? field : Match.Empty;

    private static Match KeyOf(string body, Func<int, bool> spaceAt, Lexicon lexicon) =>
        KeyLine.Of(body) is { Success: true } colon ? colon : KeyLine.Spaced(body, spaceAt, lexicon.Labels);

    private static IReadOnlyList<(int Start, int End)> Cells(NormalizedText source, string line, int start, int end) =>
        TableRow.CellsOf(line, start) is { Count: > 0 } row ? row : TableRow.BesideOthers(source, start, end);

    private static bool IsTurn(string body, Match key, Func<int, bool> spaceAt, Lexicon lexicon) =>
        !IsRecord(key.Groups["label"].Value, body[key.Length..], lexicon) && IsPersonLine(body[..key.Groups["label"].Length], spaceAt, lexicon);

    // 参加投資家: A、B is a field of a record, and nobody who speaks.
    private static bool IsRecord(string label, string value, Lexicon lexicon) => lexicon.Labels.IsColumn(label) && !Sentence().IsMatch(value);

    private static int LevelOf(string heading) => heading.TakeWhile(c => c == '#').Count() is > 0 and var level ? level : Block.LowestLevel;

    // ③ is 3 by now.
    private static int CircledLength(NormalizedText source, int start, int end)
    {
        var length = 0;
        while (start + length < end && length < 2 && source.OriginalText(start + length, start + length + 1) is [>= '\u2460' and <= '\u2473'])
            length++;
        return length;
    }

    private static PassageKind KindOf(string line, string body, bool isEntry) =>
        Layout.IsPoint(line) || isEntry ? PassageKind.List
        : line.StartsWith('#') || (body.Length <= (EnglishTitle().IsMatch(body) ? LongestEnglishHeading : LongestHeading) && !Sentence().IsMatch(body))
            ? PassageKind.Heading
        : PassageKind.Paragraph;

    // A name with an office and no sentence: 山田太郎 外務省課長, ●AZIMI議長.
    private static bool IsPersonLine(string line, Func<int, bool> spaceAt, Lexicon lexicon) =>
        !Sentence().IsMatch(line) && !NotAName().IsMatch(line) && HasTitle(line, spaceAt, lexicon);

    // At the end, or, where the office stands first, before a space.
    private static bool HasTitle(string line, Func<int, bool> spaceAt, Lexicon lexicon)
    {
        var bare = Bracketed().Replace(line, "").TrimEnd();
        var brackets = Bracketed().Matches(line).ToList();
        return lexicon.TitlePattern.Matches(bare).Any(m => m.Index > 1 && EndsAt(m.Index + m.Length)
            // 代表取締役社長 東雲一郎.
            || spaceAt(Whole(m.Index + m.Length)) && OnlyOffice().IsMatch(bare[..(m.Index + m.Length)]) && OnlyName().IsMatch(bare[(m.Index + m.Length)..]));

        // (株)東雲計測 課長 …: where it is with the brackets.
        int Whole(int at) => brackets.Aggregate(at, (place, b) => b.Index <= place ? place + b.Length : place);

        bool EndsAt(int at) => at == bare.Length || bare[at] is '/' or '兼' or '・' || spaceAt(at);
    }

    [GeneratedRegex("^[一-龥ァ-ヴーA-Za-z・兼]{2,24}$")]
    private static partial Regex OnlyOffice();

    [GeneratedRegex("^ ?[一-龥々ァ-ヴー・ぁ-ん ]{2,12}$")]
    private static partial Regex OnlyName();

    // A person line is followed by that person's words when the next block is running text or a list of points.
    private static List<Block> Speakers(string text, List<Block> blocks)
    {
        int? speaker = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.IsPersonLine)
            {
                var next = blocks.Skip(i + 1).FirstOrDefault();
                speaker = next is { IsPersonLine: false, Label: null, Kind: PassageKind.Paragraph or PassageKind.List }
                    && IsRunning(text, next) && !EndsList(blocks, i) ? i : null;
            }
            else if (block.IsTurn)
                blocks[i] = block with { SpeakerLine = speaker = i };
            else if (block.Kind is PassageKind.Heading or PassageKind.Table || block.Label is not null)
                speaker = null;
            else if (speaker is not null)
                blocks[i] = block with { SpeakerLine = speaker };
        }
        return blocks;
    }

    // The last of several names without a mark of its own ends a list; nobody of it speaks in what follows.
    private static bool EndsList(List<Block> blocks, int i) => i > 0 && blocks[i - 1].IsPersonLine && blocks[i].Body == blocks[i].Start;

    private static bool IsRunning(string text, Block block) => Sentence().IsMatch(text[block.Body..block.End]) || block.End - block.Body > LongestHeading;

    [GeneratedRegex(@"[。!?]|\.\s|\.$")]
    private static partial Regex Sentence();

    // English takes twice the letters; what ends with a mark goes on.
    [GeneratedRegex("^[A-Z0-9][^\u3000-\u9FFF;]*[A-Za-z0-9)”\"’]$")]
    private static partial Regex EnglishTitle();

    [GeneratedRegex(@"[はをにがで]、|について|との|による|における|ため|する|した|です|ます|である|[^ァ-ヴー]を")]
    private static partial Regex NotAName();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed();
}
