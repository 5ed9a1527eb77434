using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using Name = GraphService.Language.Names.Name;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Decides, over the whole document, what names are that don't show it by their form: by what stands beside any of their mentions, by labels, by the
/// tagger. One for which too little speaks stays open and counts only where something is stated of it; what is told to be no actor is none.
/// </summary>
internal sealed partial class NameTyping(
    Lexicon lexicon, string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<AnalyzedText>> analyses, DocumentRun run)
{
    private const int Reach = 100;
    private readonly List<List<((int Start, int End) Place, EntityType Type, int Weight)>> deeds =
        [.. analyses.Select(a => a.SelectMany(t => ToldWords.In(t, lexicon.Deeds)).ToList())];
    private readonly List<List<(Name Name, (int Start, int End) Place)>> tagged =
        [.. analyses.Select(a => a.SelectMany(t => t.Sentences.SelectMany(s => s.Names).Select(n => (n, t.Place(n.Range)))).ToList())];

    private readonly List<List<(int Start, int End)>> authorities =
        [.. analyses.Select(a => a.SelectMany(t => ToldWords.Authorities(t, lexicon.Deeds)).ToList())];

    private readonly Dictionary<string, (EntityType Type, string? Subtype)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameVotes> votes = new(StringComparer.Ordinal);

    /// <summary>The candidates with types, block by block, without those that are nothing.</summary>
    public List<IReadOnlyList<Candidate>> Typed(IReadOnlyList<IReadOnlyList<Candidate>> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            run.Check();
            foreach (var candidate in candidates[i].Where(IsOpen))
                Vote(candidate, i);
        }
        foreach (var sure in candidates.SelectMany(c => c).Where(c => c is { IsUnsure: false, Kind: CandidateKind.Proper }))
            known.TryAdd(KeyOf(sure), (sure.Type, sure.Subtype));
        foreach (var inOrder in candidates)
        {
            VoteListed(inOrder, 1);
            VoteListed([.. inOrder.Reverse()], -1);
        }
        return [.. candidates.Select((c, i) => (IReadOnlyList<Candidate>)[.. c.Select(Decided).OfType<Candidate>().Select(d => Acting(d, i))])];
    }

    // 東雲県は…を補助する: the prefecture acts, and is no place there.
    private Candidate Acting(Candidate candidate, int block) =>
        candidate is { Type: EntityType.Place, Kind: CandidateKind.Known or CandidateKind.Proper } && Unit().IsMatch(candidate.Text)
            && authorities[block].Exists(a => Meets(a, candidate) && candidate.Tail <= a.End + 1)
            ? candidate with { Type = EntityType.Government, Subtype = "agency", Kind = CandidateKind.Proper, Entry = null, Parent = null } : candidate;

    [GeneratedRegex("[都道府県市区町村州]$")]
    private static partial Regex Unit();

    // A、B、C: what is listed with a firm is one.
    private void VoteListed(IReadOnlyList<Candidate> candidates, int direction)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (left, right) = direction > 0 ? (candidates[i - 1], candidates[i]) : (candidates[i], candidates[i - 1]);
            if (IsOpen(candidates[i]) && !candidates[i].IsCommon && IsFirm(candidates[i - 1])
                && lexicon.Heads.EndOf(candidates[i].Text) is null && AreListed(left, right)
                && votes.TryGetValue(KeyOf(candidates[i]), out var own) && own.Best() is null)
                own.Add(EntityType.Company, NameVotes.Enough, "company");
        }
    }

    private bool AreListed(Candidate left, Candidate right) =>
        right.Front > left.Tail && right.Front - left.Tail <= LongestJoint && Joint().IsMatch(text[left.Tail..right.Front]);

    private bool IsFirm(Candidate candidate) =>
        Decided(candidate) is { IsUnsure: false, Type: EntityType.Company, Kind: CandidateKind.Proper or CandidateKind.Known };

    private const int LongestJoint = 6;

    [GeneratedRegex(@"^(?:、|と|や|及び|および|並びに|,|, and| and)? ?$")]
    private static partial Regex Joint();

    // Of one word in katakana nothing is told by a word behind it: リード投資家.
    [GeneratedRegex("[・ =]|^[一-龥々ぁ-ん]{2,6}$|^[一-龥々]+[ァ-ヴー]+$")]
    private static partial Regex MayBePerson();

    // 小峰啓介駐ラオス日本国大使, X現CEO, Y氏.
    [GeneratedRegex("^(?:(?:駐|同|現|前|元|在)[一-龥ァ-ヴー]{0,14})?")]
    private static partial Regex Titled();

    // under its Kestrel scheme.
    private static readonly ListedPattern Scheme = new("^ {thing-schemes}s?\\b");

    // 米ケストレル.
    [GeneratedRegex("(?<![一-龥々0-9])[一-龥]$")]
    private static partial Regex Sign();

    private static bool IsOpen(Candidate candidate) => candidate is { IsUnsure: true, Kind: CandidateKind.Proper, Type: not EntityType.Initiative };

    private static string KeyOf(Candidate candidate) => NameKey.Of(candidate.Text).Value;

    private Candidate? Decided(Candidate candidate)
    {
        // 東雲重工 is what 東雲重工株式会社 is.
        if (IsOpen(candidate) && known.TryGetValue(KeyOf(candidate), out var named))
            return candidate with { Type = named.Type, Subtype = named.Subtype, IsUnsure = false };
        if (!IsOpen(candidate) || !votes.TryGetValue(KeyOf(candidate), out var own))
            return candidate;
        if (own.Best() is { } best && (!candidate.IsCommon || own.IsSure || IsCompound(candidate)))
            return candidate with { Type = best.Type, Subtype = best.Subtype ?? DefaultSubtype(best.Type), IsUnsure = false };
        if (IsEnglish(candidate))
            return own.IsNothing ? null : Leaning(candidate, own);
        // An unknown name that only somebody who acts can be is one where something is stated of it.
        return own.IsVetoed || candidate.IsTagged && !own.MayAct ? null : candidate;
    }

    private static bool IsEnglish(Candidate candidate) => !candidate.IsTagged && !candidate.Text.Any(Script.IsJapanese);

    // Of an English name of which too little is known what is stated of it decides; a person has two names at least.
    private static Candidate Leaning(Candidate candidate, NameVotes own) => own.Leaning() switch
    {
        EntityType.Person when candidate.Text.Contains(' ', StringComparison.Ordinal) => candidate with { Type = EntityType.Person, Subtype = null },
        EntityType.Place => candidate with { Type = EntityType.Place, Subtype = "city" },
        _ => candidate,
    };

    private static string? DefaultSubtype(EntityType type) => type switch
    {
        EntityType.Company => "company",
        EntityType.Organization => "association",
        _ => null,
    };

    private void Vote(Candidate candidate, int block)
    {
        if (!votes.TryGetValue(KeyOf(candidate), out var own))
            votes[KeyOf(candidate)] = own = new NameVotes();
        var (start, end) = (candidate.Front, candidate.Tail);
        var before = text[Math.Max(blocks[block].Start, start - Reach)..start];
        var after = text[end..Math.Max(end, Math.Min(blocks[block].End, end + Reach))];
        if (lexicon.Heads.Beside(before, after) is { } head)
            VoteByHead(head, before, own);
        VoteByDeeds(candidate, block, before, after, own);
        if (!candidate.IsCommon)
            VoteByLabel(candidate, block, own);
        // 引受先は白樺キャピタル.
        if (TopicLabel().Match(before) is { Success: true } topic && lexicon.Labels.Of(topic.Groups["label"].Value) is [var meant, ..])
            own.Add(Only(meant.Types, !meant.Predicate.Money && HasPerson(block)), NameVotes.Told);
        VoteByForm(candidate, own, before, after);
        // 代表取締役社長 東雲一郎: a line of a title and a name.
        if (FollowsTitle(block, candidate, before))
            own.Add(EntityType.Person, NameVotes.Told);
        VoteByPhrase(own, blocks[block], candidate, before, after);
        foreach (var (_, type, weight) in deeds[block].Where(d => Meets(d.Place, candidate)
            && (d.Type != EntityType.Place || !char.IsAscii(candidate.Text[0]))))
            own.AddDeed(type, Weight(weight, candidate));
        foreach (var (name, place) in tagged[block].Where(n => Meets(n.Place, candidate)))
            if (!IsOfModifier(name, place, candidate))
                own.AddTagged(NameVotes.TypeOf(name.Type), NameVotes.WeightOf(name, candidate.Text.All(char.IsAscii)), Overlap(place, candidate));
    }

    // What is bought and held may be anything, where it is called by common words without an ending of firms.
    private int Weight(int weight, Candidate candidate) =>
        !candidate.IsCommon || weight <= NameVotes.Enough || lexicon.Heads.OfName(candidate.Text) is { Describes: false, Type: EntityType.Company } ? weight
        : IsCompound(candidate) ? NameVotes.Enough : 0;

    // メドリンク: no dictionary has it whole; グリーンエネルギー says what it is.
    private bool IsCompound(Candidate candidate) =>
        candidate.IsCompound && candidate.Text.Length > ShortestFirm && lexicon.Heads.OfName(candidate.Text) is null;

    // Leeds Harbour Loop: that its first word is a place or a person says nothing of the whole.
    private static bool IsOfModifier(Name name, (int Start, int End) place, Candidate candidate) =>
        place.End < candidate.End && IsEnglish(candidate) && NameVotes.TypeOf(name.Type) is EntityType.Place or EntityType.Person;

    private void VoteByLabel(Candidate candidate, int block, NameVotes own)
    {
        // Present: Aiko Tanaka (Kestrel): the label is of the person.
        if (IsBracketed(block, candidate))
            return;
        foreach (var label in LabelsOf(blocks[block], candidate).Take(1))
            own.Add(Only(label.Types, !label.Predicate.Money && (HasPerson(block) || lexicon.Others.IsPersons(candidate.Text))), NameVotes.Labelled);
        if (LabelOf(blocks[block], candidate) is { } column && lexicon.Labels.IsFirms(column))
            own.Add(EntityType.Company, NameVotes.Labelled, "company");
    }

    [GeneratedRegex("(?<![一-龥々ァ-ヴー])(?<label>[一-龥々ァ-ヴー]{2,10})(?:は|には)、?$")]
    private static partial Regex TopicLabel();

    private bool IsBracketed(int block, Candidate candidate) => char.IsAscii(candidate.Text[0])
        && text[blocks[block].Body..Math.Max(blocks[block].Body, candidate.Front)] is var before && before.LastIndexOf('(') > before.LastIndexOf(')')
        && HasPerson(block);

    // The name's own last noun, and titles, signs and places beside it.
    private void VoteByForm(Candidate candidate, NameVotes own, string before, string after)
    {
        if (lexicon.Others.IsPersons(candidate.Text))
            own.Add(EntityType.Person, NameVotes.Enough + NameVotes.Hint);
        else if (lexicon.Heads.OfName(candidate.Text) is { Describes: false } ending)
            own.Add(ending.Type, NameVotes.Enough, ending.Subtype);
        if (MayBePerson().IsMatch(candidate.Text) && TitleFollows(after))
            own.Add(EntityType.Person, NameVotes.Told);
        if (candidate.Text.Contains(' ', StringComparison.Ordinal) && IsToldToHoldOffice(after))
            own.Add(EntityType.Person, NameVotes.Told);
        if (candidate.Text.Contains(' ', StringComparison.Ordinal) && IsOfficeBefore(before))
            own.Add(EntityType.Person, NameVotes.Told);
        if (before.EndsWith(':') && TitleLeads(before))
            own.Add(EntityType.Person, NameVotes.Told);
        if (candidate.Text.Length > 2 && HasSign(before))
            own.Add(EntityType.Company, NameVotes.Enough, "company");
        if (Scheme.In(lexicon.Ontology).IsMatch(after))
            own.Add(EntityType.Initiative, NameVotes.Told, "programme");
        if (Places.Tell(lexicon.Ontology, before, after, candidate.Text.Any(char.IsLower) && !IsOfPerson(candidate, before)) is > 0 and var seat)
            own.Add(EntityType.Place, seat, "city");
    }

    // 決済アプリのケストレルは, ノルウェーのケストレル・マリンが: how Japanese news introduces a firm.
    private void VoteByPhrase(NameVotes own, Block block, Candidate candidate, string before, string after)
    {
        if (!Script.IsJapanese(candidate.Text[^1]) && !candidate.Text.Any(char.IsUpper) || TitleFollows(after)
            || !(candidate.IsCommon ? Acts() : Marked()).IsMatch(after))
            return;
        var opens = candidate.Front - before.Length <= block.Body;
        if (Introduced().Match(before) is not { Success: true } m || m.Groups["open"].Length == 0 && !(opens && m.Index == 0))
            return;
        var field = m.Groups["field"].Value;
        if (lexicon.ByName(field) is { } land)
        {
            VoteByState(own, land.Subtype == "state", candidate, after);
        }
        else if (!lexicon.EndsWithTitle(field) && !NoField.In(lexicon.Ontology).IsMatch(field))
            own.Add(EntityType.Company, Acts().IsMatch(after) ? NameVotes.Enough : NameVotes.Hint, "company");
    }

    // モロッコのタンジェに is a place, 中国の龍江電網に rather a firm.
    private static void VoteByState(NameVotes own, bool isState, Candidate candidate, string after)
    {
        if (!isState)
            return;
        var isWord = candidate.Text.All(Script.IsKatakana) && !candidate.Text.Contains('・', StringComparison.Ordinal);
        if (isWord && Locates().IsMatch(after))
            own.Add(EntityType.Place, NameVotes.Hint, "city");
        else if (!isWord || candidate.Text.Length > ShortestFirm)
            own.Add(EntityType.Company, isWord ? NameVotes.Hint - 2 : NameVotes.Hint, "company");
    }

    private const int ShortestFirm = 4;

    [GeneratedRegex("^(?:に(?!対|よ|出資|投資)|で(?!は)|へ|を舞台)")]
    private static partial Regex Locates();

    [GeneratedRegex(@"(?<open>^|[。、：:▼●・■「（( 
-]|では)(?:[^。、のは]{1,16}(?:の|を[^。、]{1,6}))??(?<field>[一-龥ァ-ヴーA-Za-z0-9]{2,16})の[「『]?$")]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^[」』]?(?:は|が|も|を|に|と|、|から|の|\(|（|:|$)")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^[」』]?(?:は|が|も|、|\(|（)")]
    private static partial Regex Acts();

    // 今年の, 初の, 都市の.
    private static readonly ListedPattern NoField = new("^(?:今[年月回週春夏秋冬]|{field-not}"
        + ")$|[県市区町村州国人者的]$");

    // Aiko Tanaka (Kestrel): for whom somebody speaks.
    private bool IsOfPerson(Candidate candidate, string before) =>
        HonouredBracket.In(lexicon.Ontology).IsMatch(before) || before.EndsWith(" (", StringComparison.Ordinal)
        && tagged.Exists(b => b.Exists(n => n.Place.End == candidate.Start - 2 && NameVotes.TypeOf(n.Name.Type) == EntityType.Person));

    private static readonly ListedPattern HonouredBracket = new(@"\b{honorific-bracket}\.? (?:\p{Lu}[\w.’'-]* ?){1,3}\($");

    private void VoteByDeeds(Candidate candidate, int block, string before, string after, NameVotes own)
    {
        if (blocks[block].Kind is not PassageKind.Heading && lexicon.Firms.Tells(before, after))
            own.Add(EntityType.Company, NameVotes.Enough, "company");
        if (OpensHeadline(blocks[block], candidate, after) && TellsFirmsDeed(block))
            own.Add(EntityType.Company, NameVotes.Told, "company");
    }

    // 物流ロボットのケストレル: in Japanese news the field before the name is a firm's.
    private static void VoteByHead(HeadNoun head, string before, NameVotes own)
    {
        if (head.Type is null && before.EndsWith('の'))
            own.Add(EntityType.Company, NameVotes.Hint, "company");
        else
            own.Add(head.Type, NameVotes.Told, head.Subtype);
    }

    private bool TitleFollows(string after) => Titled().Match(after) is { Success: true } gap
        && lexicon.TitlePattern.Match(after) is { Success: true } title && title.Index <= gap.Length;

    // Aiko Tanaka is the chief executive of Kestrel.
    private bool IsToldToHoldOffice(string after) => Being.In(lexicon.Ontology).Match(after) is { Success: true } being
        && lexicon.EnglishTitlePattern.Match(after, being.Length) is { Success: true } title && title.Index == being.Length
        && lexicon.Title(title.Value)?.Kind is "executive" or "minister" or "head-of-state" or "head-of-government" or "diplomat" or "academic"
        && !MayBeFirm.In(lexicon.Ontology).IsMatch(title.Value);

    private static readonly ListedPattern Being = new("^ {name-copulas} (?:also |now |currently )?(?:the |an? |its |their )?(?:new |current |acting |first )?");

    // What firms are too.
    private static readonly ListedPattern MayBeFirm = new("{role-of-firms-too}|{role-of-firms-alone}$", RegexOptions.IgnoreCase);

    // The chief executive of Kestrel is Aiko Tanaka.
    private bool IsOfficeBefore(string before) => OfficeIs().Match(before) is { Success: true } being
        && lexicon.EnglishTitlePattern.Matches(being.Groups["office"].Value).LastOrDefault() is { } last
        && last.Index + last.Length == being.Groups["office"].Length && !MayBeFirm.In(lexicon.Ontology).IsMatch(last.Value);

    [GeneratedRegex(@"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Ww]hose|his|her)|['’]s) (?<office>[A-Za-z’' -]{3,40}?)(?<! (?:of|for|to))"
        + @"(?:(?: (?:of|at) [^.;,]{2,50})? (?:is|was|remains|will be)|,?) $")]
    private static partial Regex OfficeIs();

    private bool TitleLeads(string before) => lexicon.TitlePattern.Matches(before).Any(m => m.Index + m.Length == before.Length - 1);

    private bool FollowsTitle(int block, Candidate candidate, string before) =>
        blocks[block].Kind is not PassageKind.Heading && candidate.Front > blocks[block].Body && candidate.End >= blocks[block].End - 1
        && MayBePerson().IsMatch(candidate.Text) && OnlyTitle().IsMatch(before)
        && lexicon.TitlePattern.Matches(before).Any(m => m.Index + m.Length == before.Length && m.Length > 1);

    [GeneratedRegex("^[一-龥ァ-ヴーA-Za-z・兼]{2,16}$")]
    private static partial Regex OnlyTitle();

    // 米 of 米ケストレル.
    private bool HasSign(string before) => Sign().Match(before) is { Success: true } sign && lexicon.StateBySign(sign.Value) is not null;

    // ケストレル、5億円を調達.
    private bool OpensHeadline(Block block, Candidate candidate, string after) =>
        block.Kind is PassageKind.Heading && after.StartsWith('、') && Number().IsMatch(text[block.Body..Math.Max(block.Body, candidate.Front)]);

    private bool TellsFirmsDeed(int block) => analyses[block].Any(a => a.Sentences.Any(s => s.Clauses.Any(c => lexicon.Deeds.IsFirms(c.Lemma))));

    [GeneratedRegex("^[^一-龥ぁ-んァ-ヴA-Za-z]{0,8}$")]
    private static partial Regex Number();

    // In hundredths of what both cover together.
    private static int Overlap((int Start, int End) a, Candidate b) =>
        100 * (Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));

    // What the label of the line or the column says of its values.
    private IReadOnlyList<LabelMeaning> LabelsOf(Block block, Candidate candidate) => LabelOf(block, candidate) is { } label ? lexicon.Labels.Of(label) : [];

    private string? LabelOf(Block block, Candidate candidate)
    {
        if (block.Key is { } key && candidate.Start >= block.Body)
            return text[key.Start..key.End];
        if (block.Data is { } data && Column(block, candidate) is var cell and >= 0 && cell < data.Labels.Count)
            return text[data.Labels[cell].Start..data.Labels[cell].End];
        if (block.Header is { } header && Column(block, candidate) is var column and >= 0 && column < blocks[header].Cells.Count)
            return text[blocks[header].Cells[column].Start..blocks[header].Cells[column].End];
        return block.Lead is { } lead ? text[blocks[lead].Body..blocks[lead].End] : null;
    }

    private static int Column(Block block, Candidate candidate) =>
        Enumerable.Range(0, block.Cells.Count).FirstOrDefault(i => block.Cells[i].Start <= candidate.Start && candidate.End <= block.Cells[i].End, -1);

    private static bool Meets((int Start, int End) place, Candidate candidate) => place.Start < candidate.End && candidate.Start < place.End;

    private bool HasPerson(int block) => tagged[block].Any(n => NameVotes.TypeOf(n.Name.Type) == EntityType.Person);

    // A firm where firms can do it, unless persons can and are named beside; else the only type that can.
    private static EntityType? Only(IReadOnlyList<EntityType> types, bool besidePerson) =>
        types.Count == 1 || besidePerson && types[0] == EntityType.Person ? types[0]
        : types.Contains(EntityType.Company) ? EntityType.Company : types[0];
}
