using GraphQL.Types;
using GraphService.Dates;
using GraphService.Entities;
using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Loading;
using GraphService.Server.GraphQL.Sentences;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Statement, its qualifiers and its evidence.</summary>
internal static class StatementTypes
{
    public static IEnumerable<IGraphType> All(InterfaceGraphType node)
    {
        var statement = StatementType();
        statement.AddResolvedInterface(node);
        return [statement, EvidenceType(), DecisionType(), MoneyType(), ShareType(), PartialDateType()];
    }

    private static ObjectGraphType StatementType()
    {
        var (type, fields) = TypeBuilder<Statement>.Object("Statement", "二つの実体についての言明。根拠を必ず持つ / Something stated about two entities, with its evidence");
        fields
            .Field("id", "ID!", "内容のハッシュ。同じ言明はどのビルドでも同じ ID / A hash of what is stated: the same in every build", s => s.Id.Value)
            .Field("subject", "Entity!", "主語 / Of whom it is stated", (s, call) => call.Operation.Entities.Load(s.Subject))
            .Field("predicate", "Predicate!", "述語 / The verb", (s, call) => call.Operation.Ontology.TryGet(s.Predicate, out var predicate) ? predicate : null)
            .Field("object", "Entity!", "目的語 / To whom or what the predicate leads", (s, call) => call.Operation.Entities.Load(s.Object))
            .Field("stance", "Stance!", "文書がどう述べているか / How the text puts it", s => s.Stance)
            .Field("amount", "Money", "金額 / The sum", s => s.Qualifiers.Amount)
            .Field("roundAmount", "Money", "ラウンド全体の金額（複数の投資家が出した場合） / The sum of the whole round, where several put in", s => s.Qualifiers.RoundAmount)
            .Field("share", "Share", "持ち分 / The stake", s => s.Qualifiers.Share)
            .Field("role", "String", "役職、肩書き。例: 議長 / The office or title. Example: 議長", s => s.Qualifiers.Role)
            .Field("round", "String", "投資ラウンド。例: Series A / The round of an investment. Example: Series A", s => s.Qualifiers.Round)
            .Field("date", "PartialDate", "いつ起きたか、起きる予定か / When it happened or is to happen", s => s.Qualifiers.Date)
            .Field("validFrom", "PartialDate", "いつから成り立つか / From when it holds", s => s.Qualifiers.ValidFrom)
            .Field("validUntil", "PartialDate", "いつまで成り立つか / Until when it holds", s => s.Qualifiers.ValidUntil)
            .Field("confidence", "Float!", "確からしさ、0 から 1 / How sure it is, 0 to 1", s => s.Confidence)
            .Field("evidence", "[Evidence!]!", "根拠となる文書の箇所。空ではない / The places in documents that back it; never empty", s => s.Evidence)
            .Field("inferred", "String", "根拠からこの言明を導いた規則。文書自身が述べていれば null。例: leader-for-state / The rule by which it follows from its evidence; null when the text states it. Example: leader-for-state", s => s.Inferred)
            .Field("decisions", "[Decision!]!", "人がこの言明について決めたこと / What people decided about it", s => s.Decisions)
            .Field("conflicts", "[Conflict!]!", "この言明を含む食い違い / The conflicts that it is part of", (s, call) => call.Operation.ConflictsOfStatements.Load(s.Id))
            .Field("text", "String!", "英語の一文。例: Prosus invested in Zypl AI (said by Azizjon Azimi) / One readable sentence. Example: Prosus invested in Zypl AI (said by Azizjon Azimi)", Text);
        return type;
    }

    private static Loaded<string> Text(Statement s, Call call)
    {
        var ontology = call.Operation.Ontology;
        EntityId[] ids = [s.Subject, s.Object, .. s.Evidence.Select(e => e.Speaker).OfType<EntityId>().Distinct()];
        return call.Operation.Entities.LoadAll(ids).Then(entities =>
        {
            ontology.TryGet(s.Predicate, out var predicate);
            var speakers = StatementSentence.Speakers(s, id => entities[Array.IndexOf(ids, id, 2)]);
            return StatementSentence.Of(s, predicate, NameOf(entities[0], s.Subject), NameOf(entities[1], s.Object), speakers);
        });
    }

    private static string NameOf(Entity? entity, EntityId id) => entity?.NameIn(LabelLanguage.En) ?? id.Value;

    private static ObjectGraphType EvidenceType()
    {
        var (type, fields) = TypeBuilder<Evidence>.Object("Evidence", "言明の根拠となる、文書の一箇所 / One place in one document that backs a statement");
        fields
            .Field("document", "SourceDocument!", "文書 / The document", (e, call) => call.Operation.Documents.Load(e.Document))
            .Field("passage", "Passage!", "引用が始まる部分 / The piece of the document in which it starts", (e, call) => call.Operation.PassagesAt.Load(new TextPosition(e.Document, e.Span.Start)))
            .Field("quote", "String!", "文書の start から end までの文字列そのもの / Exactly the document's text from start to end", e => e.Quote)
            .Field("start", "Int!", "始まり。文書の先頭からの Unicode コードポイント数 / Where it starts, in Unicode code points of the document's text", e => e.Span.Start)
            .Field("end", "Int!", "終わり（その文字は含まない） / Where it ends, that code point excluded", e => e.Span.End)
            .Field("line", "Int!", "行、1 から / The line, from 1", e => e.Line)
            .Field("column", "Int!", "桁、1 から、コードポイント単位 / The column, from 1, in code points", e => e.Column)
            .Field("speaker", "Entity", "発言者。文書自身が述べていれば null / Who says it; null where the document itself does", (e, call) => e.Speaker is { } id ? call.Operation.Entities.Load(id) : null)
            .Field("speakerText", "String", "文書での発言者の呼び方 / How the text names the speaker", e => e.SpeakerText)
            .Field("author", "String", "文書の筆者 / Who wrote the document", e => e.Author)
            .Field("publisher", "String", "文書の発行者 / Who published the document", e => e.Publisher)
            .Field("reader", "String!", "読み取ったもの。rules、table、curator、または読み取りの reader の名前 / Who read it there: rules, table, curator, or the name of a reading's reader", e => e.Reader)
            .Field("url", "String!", "引用箇所を開いた文書のページ。例: /d/document-x?start=10&end=20 / The path of the document's page, opened at the quote. Example: /d/document-x?start=10&end=20",
                e => FormattableString.Invariant($"/d/{e.Document}?start={e.Span.Start}&end={e.Span.End}"));
        return type;
    }

    private static ObjectGraphType DecisionType()
    {
        var (type, fields) = TypeBuilder<Decision>.Object("Decision", "人が決めたこと（curation/*.yaml の一項目） / What somebody decided: an entry of curation/*.yaml");
        fields
            .Field("verb", "String!", "何を決めたか。same、notSame、rename、retype、reject、correct、add / What was decided: same, notSame, rename, retype, reject, correct, add", d => d.Verb)
            .Field("by", "String", "決めた人 / Who decided it", d => d.By)
            .Field("because", "String", "理由 / Why", d => d.Because)
            .Field("path", "String!", "ファイル。例: curation/names.yaml / The file. Example: curation/names.yaml", d => d.Path)
            .Field("line", "Int!", "行、1 から / The line, from 1", d => d.Line);
        return type;
    }

    private static ObjectGraphType MoneyType()
    {
        var (type, fields) = TypeBuilder<Money>.Object("Money", "文書が述べる金額 / A sum of money as a text states it");
        fields
            .Field("value", "Decimal",
                "金額。言葉だけなら null、幅があれば下限。例: 4800000 / The sum; null when only words are given, of a range the lower end. Example: 4800000",
                m => m.Value)
            .Field("max", "Decimal", "幅のある金額の上限（下限は value）。例: 6000000 / The upper end of a range, of which value is the lower. Example: 6000000", m => m.Max)
            .Field("currency", "String", "通貨（ISO 4217）。例: JPY / The currency, ISO 4217. Example: JPY", m => m.Currency)
            .Field("bound", "Bound!", "数値の幅 / How the figure bounds the sum", m => m.Bound)
            .Field("text", "String!", "文書の言葉。例: 約10兆円 / The words of the text. Example: 約10兆円", m => m.Text);
        return type;
    }

    private static ObjectGraphType ShareType()
    {
        var (type, fields) = TypeBuilder<Share>.Object("Share", "持ち分の割合（両端を含む範囲） / A share in percent, as an interval with both ends included");
        fields
            .Field("min", "Decimal!", "下限、0 から 100 / The least it can be, 0 to 100", s => s.Min)
            .Field("max", "Decimal!", "上限、0 から 100 / The most it can be, 0 to 100", s => s.Max)
            .Field("bound", "Bound!", "数値の幅 / How the text put it", s => s.Bound)
            .Field("text", "String!", "文書の言葉。例: 51％ / The words of the text. Example: 51％", s => s.Text);
        return type;
    }

    private static ObjectGraphType PartialDateType()
    {
        var (type, fields) = TypeBuilder<PartialDate>.Object("PartialDate", "一部しかわからないかもしれない日付 / A date with what it leaves open");
        fields
            .Field("value", "String!",
                "日付。例: 2025、FY2025、2025-H2、2025-Q4、2025-10、2025-10-25 / The date. Examples: 2025, FY2025, 2025-H2, 2025-Q4, 2025-10, 2025-10-25",
                d => d.Value)
            .Field("precision", "DatePrecision!", "どこまでわかるか / How much of it is known", d => d.Precision)
            .Field("start", "Date!", "最初の日 / The first day", d => d.Start)
            .Field("end", "Date!", "最後の日（その日を含む） / The last day, included", d => d.End)
            .Field("text", "String", "文書の言葉。記録がなければ null / The words of the text; null where they were not kept", _ => null);
        return type;
    }
}
