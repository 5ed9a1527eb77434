using GraphQL.Types;
using GraphService.Conflicts;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The enums, spelled in capitals with underscores.</summary>
internal static class EnumTypes
{
    public static IEnumerable<IGraphType> All() =>
    [
        Of<LabelLanguage>("Language", "言語 / A language", [
            (LabelLanguage.Ja, "日本語 / Japanese"),
            (LabelLanguage.En, "英語 / English")]),
        Of<NameKind>("NameKind", "名前の種類 / How a name stands to its entity", [
            (NameKind.Primary, "主な名前 / The name it goes by"),
            (NameKind.Alias, "別名 / Another name in use"),
            (NameKind.Former, "旧名 / A name it had before"),
            (NameKind.Abbreviation, "略称。例: ASEAN / A short form. Example: ASEAN"),
            (NameKind.Reading, "読み仮名 / How a name in kanji is read, in kana"),
            (NameKind.Romanized, "ローマ字表記 / The name in Latin letters")]),
        Of<Stance>("Stance", "文書が言明をどう述べているか / How a text puts a statement", [
            (Stance.Asserted, "事実として述べる / Said to be or to have been so"),
            (Stance.Planned, "当事者が予定している / Intended by whoever is responsible"),
            (Stance.Negotiating, "交渉中 / In talks"),
            (Stance.Expected, "予測、可能性 / A forecast or a possibility"),
            (Stance.Proposed, "提案、要望、依頼 / A suggestion, wish or request by someone who cannot decide it alone"),
            (Stance.Denied, "否定 / Said not to be so")]),
        Of<Certainty>("Certainty", "確実か、ありうるだけか / Whether something must hold, or only may", [
            (Certainty.Certain, "不明な点がどうであっても成り立つ / However the open parts are filled in"),
            (Certainty.Possible, "不明な点しだいで成り立ちうる / For some way of filling them in")]),
        Of<Bound>("Bound", "数値の幅 / How a figure bounds the true one", [
            (Bound.Exact, "その数値 / The figure itself"),
            (Bound.About, "およそ（約、規模） / Near it: about"),
            (Bound.AtLeast, "以上（超） / It or more: more than"),
            (Bound.AtMost, "以下（最大） / It or less: up to")]),
        Of<DatePrecision>("DatePrecision", "日付の精度 / How much of a date is known", [
            (DatePrecision.Year, "年。例: 2025 / A year. Example: 2025"),
            (DatePrecision.FiscalYear, "年度（4月から翌年3月）。例: FY2025 / A fiscal year of Japan, April to March. Example: FY2025"),
            (DatePrecision.Half, "半年。例: 2025-H2 / Half a year. Example: 2025-H2"),
            (DatePrecision.Quarter, "四半期。例: 2025-Q4 / A quarter. Example: 2025-Q4"),
            (DatePrecision.Month, "月。例: 2025-10 / A month. Example: 2025-10"),
            (DatePrecision.Day, "日。例: 2025-10-25 / A day. Example: 2025-10-25")]),
        Of<ConflictKind>("ConflictKind", "何が食い違うか / In what statements contradict each other", [
            (ConflictKind.Amount, "一つの支払いに二つの金額 / Two sums for one payment"),
            (ConflictKind.Share, "持ち分の食い違い、または合計が100%超 / Two stakes of one holder, or stakes that make more than the whole"),
            (ConflictKind.Date, "日付 / Two dates of one event"),
            (ConflictKind.Role, "同じ時期に一つの役職に二人 / Two holders of one office at one time"),
            (ConflictKind.Stance, "済んだ後に予定とされている / Said to have happened, and later still to lie ahead"),
            (ConflictKind.Denial, "肯定と否定 / Said to be so, and denied"),
            (ConflictKind.Exclusive, "一つしかありえないもの。例: 親会社が二つ / Two things of which only one can be. Example: two parent companies")]),
        Of<PassageKind>("PassageKind", "文書の一部分の種類 / What a piece of a document is", [
            (PassageKind.Heading, "見出し / A title or subtitle"),
            (PassageKind.Paragraph, "本文 / Running text"),
            (PassageKind.List, "一覧、参加者名簿 / A list or one of its points; attendee lists too"),
            (PassageKind.Table, "表 / A table"),
            (PassageKind.FrontMatter, "ファイル冒頭の YAML / YAML at the head of the file"),
            (PassageKind.Boilerplate, "広告や案内など、何も述べない部分 / Navigation, advertising and the like: it states nothing"),
            (PassageKind.Repeated, "同じ文書で前に出た文の繰り返し / Text that stood before in the same document")]),
        Of<Severity>("Severity", "診断の重さ / How bad a diagnostic is", [
            (Severity.Info, "気づいたこと / What the compile noticed"),
            (Severity.Warning, "使ったが疑わしいもの / What it used, but doubts"),
            (Severity.Error, "使えなかったもの / What it could not use")]),
        Of<EntityOrder>("EntityOrder", "実体の並べ方。同順は ID 順 / The order of entities; ties by id", [
            (EntityOrder.Name, "主な名前の文字コード順 / By code points of the primary name"),
            (EntityOrder.DegreeDesc, "言明の多い順 / Most asserted statements first"),
            (EntityOrder.Id, "ID 順 / By id")]),
        Of<StatementOrder>("StatementOrder", "言明の並べ方。同順は ID 順 / The order of statements; ties by id", [
            (StatementOrder.Date, "古い順、日付なしは最後 / Earliest first, undated last"),
            (StatementOrder.DateDesc, "新しい順、日付なしは最後 / Latest first, undated last"),
            (StatementOrder.AmountDesc, "通貨ごとに金額の大きい順（幅があれば下限）、金額なしは最後 / By currency, largest sum first, ranges by their lower ends, without a sum last"),
            (StatementOrder.ConfidenceDesc, "確からしい順 / Surest first"),
            (StatementOrder.Document, "文書と位置の順 / By document and place in it"),
            (StatementOrder.Id, "ID 順 / By id")]),
    ];

    public static EnumerationGraphType Of<T>(string name, string description, IEnumerable<(T Value, string Description)> values)
        where T : struct, Enum
    {
        var type = new EnumerationGraphType { Name = name, Description = description };
        foreach (var (value, text) in values)
            type.Add(Spelling(value), value, text);
        return type;
    }

    /// <summary>DegreeDesc is DEGREE_DESC.</summary>
    public static string Spelling<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
