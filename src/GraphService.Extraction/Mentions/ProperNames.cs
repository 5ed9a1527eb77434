using System.Text.RegularExpressions;
using GraphService.Entities;

namespace GraphService.Extraction.Mentions;

/// <summary>Names that show by their form what they are: an ending (大学, 協会), a legal form, quotation marks, Latin capitals.</summary>
internal static partial class ProperNames
{
    private static readonly HashSet<string> NotNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "AI", "IT", "ICT", "IoT", "DX", "GX", "R&D", "GDP", "GPU", "CPU", "LLM", "LLMs", "API", "MBA", "PhD", "MOU", "CEO", "CTO", "CFO", "COO", "CIO", "CSO",
        "ESG", "PDF", "URL", "Web", "Zoom", "E", "GW", "MW", "kW", "kWh", "km", "Q&A", "FAQ", "VC", "M&A", "IPO", "PR", "SNS", "PC", "OS", "AR", "VR", "EV", "EC", "HP",
        "GovTech", "FinTech", "EdTech", "Python", "TensorFlow", "PyTorch", "BAT", "GAFA", "UTC", "GMT", "TV", "CM", "No", "Ads", "by", "AGI", "ML", "NLP", "RAG", "PoC",
        "BtoB", "BtoC", "B2B", "B2C", "KPI", "ROI", "CO2", "LNG", "NGO", "NPO", "ODA", "FTA", "EPA", "FDI", "PPP", "SaaS", "IaaS", "PaaS", "HBM", "DRAM", "NAND", "nm",
    };

    public static IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> known)
    {
        foreach (Match m in WithEnding().Matches(window.UpToEnd, window.Start))
            if (ByEnding(window, m, known) is { } body)
                yield return body;
        foreach (Match m in LegalForm().Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, EntityType.Company, CandidateKind.Proper) { Subtype = "company" };
        foreach (Match m in Quoted().Matches(window.UpToEnd, window.Start))
            if (ByQuotation(window, m) is { } named && !known.Any(k => k.Start <= named.Start && k.End >= named.End))
                yield return named;
        foreach (Match m in Latin().Matches(window.UpToEnd, window.Start))
            if (ByCapitals(window, m, known) is { } company)
                yield return company;
    }

    private static Candidate? ByEnding(TextWindow window, Match m, IReadOnlyList<Candidate> known)
    {
        var (start, end) = (AfterSpace(window, m.Index, m.Groups["ending"].Index), m.Index + m.Length);
        // The gazetteer knows it, or something longer that holds it.
        if (known.Any(k => k.Start <= start && k.End >= end))
            return null;
        if (window.Slice(start, m.Groups["ending"].Index) is "" or "同" or "各" or "両" or "本" or "当" or "他" or "有名" or "国内" or "国立" or "公立" or "私立")
            return null;
        var (type, subtype) = TypeOf(m.Groups["ending"].Value);
        return new Candidate(start, end, window.Slice(start, end), type, CandidateKind.Proper) { Subtype = subtype };
    }

    // A space between two Japanese letters parts two names (松本 外務省); one beside a Latin letter may be typography.
    private static int AfterSpace(TextWindow window, int start, int end)
    {
        for (var i = end; i > start; i--)
            if (window.Source.SpaceBefore(i) && Reading.Script.IsJapanese(window[i - 1]) && Reading.Script.IsJapanese(window[i]))
                return i;
        return start;
    }

    private static (EntityType Type, string Subtype) TypeOf(string ending) => ending switch
    {
        "大学" or "大学院" or "大学校" or "アカデミー" or "高専" => (EntityType.Organization, "university"),
        "研究所" or "研究センター" or "研究機構" or "シンクタンク" or "総研" or "調査会" => (EntityType.Organization, "think-tank"),
        "評議会" or "審議会" or "戦略会議" or "諮問会議" => (EntityType.Government, "council"),
        "省" or "庁" => (EntityType.Government, "ministry"),
        "大統領府" => (EntityType.Government, "agency"),
        "銀行" or "証券" or "生命" or "商事" or "物産" or "電機" or "電力" or "製作所" or "自動車" or "重工業" or "工業" or "製鉄" or "化学" or "製薬" or "通信" or "インターネット" or "ネットワークス" or "ホールディングス" => (EntityType.Company, "company"),
        "ベンチャーズ" or "キャピタル" or "パートナーズ" or "投資公社" => (EntityType.Company, "investor"),
        _ => (EntityType.Organization, "association"),
    };

    // 「東京宣言」: the last noun says what it is; without one it is no name.
    private static Candidate? ByQuotation(TextWindow window, Match m)
    {
        var name = m.Groups["name"];
        // 「中央アジア+日本」対話: the noun stands behind the mark.
        var behind = ThingHeads.AtStart(window.Slice(m.Index + m.Length, window.End));
        if (behind is { } outside)
            return new Candidate(m.Index, m.Index + m.Length + outside.Length, window.Slice(m.Index, m.Index + m.Length + outside.Length), outside.Type, CandidateKind.Proper)
            { Subtype = outside.Subtype, Head = outside.Word };
        return ThingHeads.AtEnd(name.Value) is { } head
            ? new Candidate(name.Index, name.Index + name.Length, name.Value, head.Type, CandidateKind.Proper) { Subtype = head.Subtype, Front = m.Index, Tail = m.Index + m.Length, Head = head.Word }
            : null;
    }

    // Words with capitals in Japanese text, and runs of them in English text, are names; firms unless something else says what they are.
    private static Candidate? ByCapitals(TextWindow window, Match m, IReadOnlyList<Candidate> known)
    {
        var (start, end) = (m.Index, m.Index + m.Length);
        while (FirstWord().Match(window.Slice(start, end)) is { Success: true } first && NotFirst().IsMatch(first.Groups["word"].Value))
            start += first.Length;
        var text = window.Slice(start, end).Trim();
        // Japan and Cambodia are two.
        if (text.Contains(" and ", StringComparison.Ordinal) && known.Any(k => k.Start >= start && k.End <= start + text.Length))
            return null;
        // HDR-CX720V is a product.
        if (Model().IsMatch(text) || text.Length < 2 || text.Split(' ').All(NotNames.Contains) || known.Any(k => k.Start <= start && k.End >= end))
            return null;
        // In Japanese text every word with a capital is a name; in English text a single one may only begin a sentence.
        var japanese = Reading.Script.IsJapanese(window[start - 1]) || Reading.Script.IsJapanese(window[end]) || window[end] is '\n' or '(' or ')';
        if (!japanese && !text.Contains(' ', StringComparison.Ordinal) && !LegalWord().IsMatch(text))
            return SingleWord(window, start, end, text);
        var (type, subtype) = EnglishType(text);
        return new Candidate(start, start + text.Length, text, type, CandidateKind.Proper) { Subtype = subtype };
    }

    private static Candidate? SingleWord(TextWindow window, int start, int end, string text)
    {
        var sentenceStart = start == window.Start || window[start - 2] is '.' or '!' or '?' or '\n' || window[start - 1] is '"' or '“';
        return sentenceStart && !text[1..].Any(char.IsUpper) || text.Length < 3 ? null
            : new Candidate(start, end, text, EntityType.Company, CandidateKind.Proper) { Subtype = "company" };
    }

    private static (EntityType Type, string? Subtype) EnglishType(string text)
    {
        if (EnglishUniversity().IsMatch(text))
            return (EntityType.Organization, "university");
        if (EnglishMinistry().IsMatch(text))
            return (EntityType.Government, "ministry");
        if (EnglishInitiative().Match(text) is { Success: true } initiative)
            return (EntityType.Initiative, initiative.Groups["a"].Success ? "agreement" : initiative.Groups["s"].Success ? "strategy" : "programme");
        if (EnglishEvent().IsMatch(text))
            return (EntityType.Event, "conference");
        if (EnglishBody().IsMatch(text))
            return (EntityType.Organization, "association");
        if (EnglishCouncil().IsMatch(text))
            return (EntityType.Government, "council");
        return EnglishInvestor().IsMatch(text) ? (EntityType.Company, "investor") : (EntityType.Company, "company");
    }

    [GeneratedRegex(@"(?<stem>[ァ-ヴー一-龥々A-Za-z0-9・&\-]{1,24}?)(?<ending>大学院大学|大学校|大学|アカデミー|研究所|研究センター|研究機構|総研|協会|連盟|連合会|財団|機構|評議会|審議会|委員会|戦略会議|諮問会議|商工会議所|経済団体連合会|調査会|フォーラム|シンクタンク|銀行|証券|商事|物産|電機|製作所|自動車|重工業|工業|製鉄|製薬|インターネット|ネットワークス|ホールディングス|ベンチャーズ|キャピタル|パートナーズ|投資公社)(?![生員内側的化者語株院ァ-ヴー]|長(?!期)|会[一-龥])")]
    private static partial Regex WithEnding();

    [GeneratedRegex(@"(?:株式会社|合同会社|有限会社)[ァ-ヴー一-龥々A-Za-z0-9・&\-. ]{2,24}|(?:[A-Z][A-Za-z0-9&.\-]* ){0,3}[ァ-ヴー一-龥々A-Za-z0-9・&\-.]{2,24}?(?:株式会社|合同会社|有限会社)|[A-Z][A-Za-z0-9&.\-]*(?: [A-Z][A-Za-z0-9&.\-]*){0,4},? (?:Inc|Corp|Ltd|LLC|PLC|GmbH|Co|N\.V|S\.A)\b\.?")]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"[「『](?<name>[^「」『』\n、。]{2,60})[」』]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z](?:[A-Za-z0-9&+/\-]|[.’'](?=[A-Za-z0-9]))*(?: (?:of|for|and|the|on|de|al)(?= [A-Z])| [A-Z0-9](?:[A-Za-z0-9&+\-]|[.’'](?=[A-Za-z0-9]))*)*")]
    private static partial Regex Latin();

    [GeneratedRegex(@"^[A-Z]+-?[A-Z]*[0-9]+[A-Z]*$")]
    private static partial Regex Model();

    [GeneratedRegex(@"^(?<word>[A-Za-z.]+)\s+")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^(?:The|A|An|In|On|At|By|For|From|With|And|But|However|Its|His|Her|Their|This|That|These|Those|It|He|She|They|We|I|As|When|While|After|Before|Since|Under|According|Both|Of|To|If|Not|No|Some|Many|Mr|Ms|Mrs|Dr|Also|Prime|President|Minister|Former)$")]
    private static partial Regex NotFirst();

    [GeneratedRegex(@"\b(?:Inc|Corp|Ltd|LLC|PLC)\b")]
    private static partial Regex LegalWord();

    [GeneratedRegex(@"\b(?:University|College|Institute of Technology|School|Academy)\b")]
    private static partial Regex EnglishUniversity();

    [GeneratedRegex(@"\b(?:Ministry|Department of|Agency|Embassy|Office of)\b")]
    private static partial Regex EnglishMinistry();

    [GeneratedRegex(@"(?<a>\b(?:Declaration|Statement|Agreement|Treaty|Memorandum|Accord|Protocol|Charter)\b)|(?<s>\b(?:Strategy|Plan|Roadmap|Framework|Policy)\b)|\b(?:Initiative|Programme|Program|Partnership|Project|Act|Resolution|Route|Corridor)$")]
    private static partial Regex EnglishInitiative();

    [GeneratedRegex(@"\b(?:Summit|Conference|Meeting|Dialogue|Forum 20[0-9]{2}|Expo)\b")]
    private static partial Regex EnglishEvent();

    [GeneratedRegex(@"\b(?:Association|Foundation|Institute|Federation|Union|Organi[sz]ation|Forum|Society|Alliance|Centre for|Center for)\b")]
    private static partial Regex EnglishBody();

    [GeneratedRegex(@"\b(?:Council|Commission|Committee)\b")]
    private static partial Regex EnglishCouncil();

    [GeneratedRegex(@"\b(?:Ventures|Capital|Partners|Fund|Investments?|Holdings)\b")]
    private static partial Regex EnglishInvestor();
}
