using System.Text.RegularExpressions;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Words with capitals that name nothing: those that open an English sentence, months, currencies, words of headings and tables, abbreviations of
/// common nouns.
/// </summary>
internal static partial class OtherWords
{
    // Written with a capital where a sentence begins; none of them begins a firm's name as far as one can tell.
    private static readonly HashSet<string> Function = Set(
        """
        The A An In On At By For From With And But However Its His Her Their This That These Those It He She They We I As When While After Before
        Since According Both Of To If Not No Or Nor Mr Ms Mrs Dr Prof Also Had Has Have Did Does Do Was Were Is Are Be Been Will Would Should Could
        Can Might Must Shall Whether Once Until Unless Because Although Though Where Why How What Which Who Whose Then There Here Meanwhile Despite
        During Following Our My Your Instead Moreover Furthermore Additionally Thus Therefore Hence So Yet Perhaps Such
        """);

    // Open a sentence too, but a name may begin with them: First Solar Inc.
    private static readonly HashSet<string> Openers = Set(
        """
        Under Some Many Prime President Minister Former First Second Third Finally Last Next Now Today Yesterday Tomorrow Each Every All Any Most
        Only Even Still Just Through Within Without Between Among Over About Into Per Via Earlier Later Recently Currently Previously Eventually
        Ultimately Overall Again Other Another
        """);

    private static readonly HashSet<string> Offices = Set(
        "CEO CFO CTO COO CIO VP SVP EVP President Chairman Chairwoman Chairperson Director Founder Co-Founder Spokesman Spokeswoman Spokesperson");

    private static readonly HashSet<string> Ranks = Set("Senior Managing Vice Executive Deputy Former Chief Officer Assistant Regional");

    private static readonly HashSet<string> Dates = Set(
        """
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Spring Summer Autumn Fall Winter Q1 Q2 Q3 Q4
        H1 H2 FY AD BC AM PM
        """);

    private static readonly HashSet<string> Currencies = Set(
        """
        USD EUR JPY GBP CHF CNY RMB KRW INR AUD CAD SGD HKD TWD THB IDR MYR PHP VND RUB KZT UZS TJS KGS AED SAR ILS TRY BRL MXN ZAR SEK NOK DKK PLN
        CZK HUF NZD CLP COP PEN ARS EGP NGN KES GHS QAR KWD PKR BDT LKR GEL AMD AZN UAH RON RSD ISK MNT LAK
        Rs Crore Lakh Tranche US$ A$ C$ S$ HK$ Dollar Dollars Euro Euros Yen Yuan Won Pound Pounds Rupee Rupees Franc Francs Bn Mn Million Billion Trillion
        """);

    private static readonly HashSet<string> Headings = Set(
        """
        Contents Introduction Overview Summary Conclusion Conclusions Background Abstract Appendix Annex Chapter Section Part Figure Fig Table Chart
        Graph Box Note Notes Page Volume Vol Number Item Items Step Question Answer References Bibliography Glossary Index Preface Foreword
        Acknowledgements Disclaimer Agenda Minutes Date Time Place Venue Name Names Title Type Kind Status Amount Total Subtotal Sum Value Price
        Cost Share Shares Rate Ratio Year Month Day Quarter Unit Units Country Region City Sector Industry Company Companies Firm Firms Bank Banks
        Investor Investors Fund Funds Buyer Seller Target Deal Deals Description Details Remarks Comment Comments Source Sources Update Updates News
        Ministers Presidents Leaders Parties Sides Delegations Governments Participants Founders Shareholders Employees Customers Partners
        Latest Press Release Media Contact Contacts About Home Menu Search Login Share Follow Members Member Highlights Key Results Financial
        Results Outlook Forecast Strategy Business Operations Products Services Technology Team Management Governance Risk Risks Revenue Profit Loss
        Income Assets Liabilities Equity Cash Debt Balance Sheet Statement List Lists File Document Documents Report Reports Resolution Ministry
        Council Committee Commission Department Agency Association Foundation Institute University Government Parliament Board Office Summit
        Conference Meeting Forum Center Centre
        """);

    private static readonly HashSet<string> Nouns = Set(
        """
        AI IT ICT IoT DX GX R&D GDP GPU CPU LLM LLMs API MBA PhD MOU CEO CTO CFO COO CIO CSO ESG PDF URL Web Zoom E GW MW kW kWh km Q&A FAQ VC M&A
        IPO PR SNS PC OS AR VR EV EC HP GovTech FinTech EdTech Python TensorFlow PyTorch BAT GAFA
        UTC GMT CET CEST EST EDT PST PDT JST BST TV CM Ads by AGI ML NLP RAG PoC BtoB BtoC
        B2B B2C KPI ROI CO2 LNG NGO NPO ODA FTA EPA FDI PPP SaaS IaaS PaaS HBM DRAM NAND nm SME SMEs LTV XX VP SVP EVP Inc Ltd Corp LLC PLC GmbH
        """);

    private static readonly HashSet<string> Common = [.. Function, .. Openers, .. Offices, .. Ranks, .. Dates, .. Currencies, .. Headings, .. Nouns];

    /// <summary>Whether none of the words can name anything: December 25, EUR 2.5bn, Figure A, AI.</summary>
    public static bool IsAll(string text) => text.Split(' ').All(w => Common.Contains(w.TrimEnd('.', ',')) || Figure().IsMatch(w));

    /// <summary>Whether a word is what others write of as a field: AI, ICT.</summary>
    public static bool IsField(string word) => Nouns.Contains(word);

    /// <summary>How much of what stands before a legal form is no part of the name: If, In March 2024.</summary>
    public static int LengthBeforeFirm(string name)
    {
        var length = Length(name, (w, at) => Function.Contains(w) || Compound().IsMatch(w) || at > 0 && (Dates.Contains(w) || Year().IsMatch(w)));
        // Senior VP Kestrel Corp.: words of rank belong to the office only.
        var office = Length(name[length..], (w, _) => Offices.Contains(w) || Ranks.Contains(w));
        return name.Substring(length, office).Split(' ').Any(Offices.Contains) ? length + office : length;
    }

    /// <summary>Whether a word with a capital opens sentences rather than names.</summary>
    public static bool IsOpener(string word) => Function.Contains(word) || Openers.Contains(word) || Dates.Contains(word);

    /// <summary>How much of some words with capitals only opens the sentence.</summary>
    public static int LengthBefore(string words) =>
        Length(words, (w, at) => Function.Contains(w) || Openers.Contains(w) || at > 0 && (Dates.Contains(w) || Year().IsMatch(w)));

    private static int Length(string words, Func<string, int, bool> opens)
    {
        var at = 0;
        while (at < words.Length)
        {
            var end = words.IndexOf(' ', at) is var space and >= 0 ? space : words.Length;
            if (!opens(words[at..end].TrimEnd('.'), at))
                break;
            at = Math.Min(words.Length, end + 1);
        }
        return at;
    }

    private static HashSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:[0-9][0-9.,\-]*(?:bn|mn|m|k|th|st|nd|rd|%)?|[A-Z])$", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    // Oslo-based Kestrel Inc.
    [GeneratedRegex("-(?:based|headquartered|owned|listed|backed)$")]
    private static partial Regex Compound();

    [GeneratedRegex("^(?:19|20)[0-9]{2}$")]
    private static partial Regex Year();
}
