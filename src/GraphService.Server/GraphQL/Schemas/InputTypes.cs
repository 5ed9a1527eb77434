using GraphQL.Types;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The filters of lists. A field that is null does not restrict.</summary>
internal static class InputTypes
{
    private static readonly (string Ja, string En) Blank = ("空文字列では絞らず、空白だけなら何も見つからない。", "; an empty text does not restrict, spaces alone find nothing");

    public static IEnumerable<IGraphType> All() => [EntityFilter(), StatementFilter()];

    private static InputObjectGraphType EntityFilter() => Of("EntityFilter", "どの実体か。指定しない項目では絞らない / Which entities; what is left out does not restrict",
        ("types", "[EntityType!]", "この種類のどれか / Of one of these types"),
        ("subtypes", "[String!]", "この細かい種類のどれか。例: [\"ministry\"] / Of one of these subtypes. Example: [\"ministry\"]"),
        ("nameContains", "String", $"名前のどれかがこれを含む。{Blank.Ja}例: \"銀行\" / One of its names contains it{Blank.En}. Example: \"bank\""),
        ("nameStartsWith", "String", $"名前のどれかがこれで始まる。{Blank.Ja} / One of its names starts with it{Blank.En}"),
        ("document", "ID", "この文書で言及される / Mentioned in this document"),
        ("minDegree", "Int", "事実として述べられた言明がこの数以上 / At least so many asserted statements"));

    private static InputObjectGraphType StatementFilter() => Of("StatementFilter", "どの言明か。指定しない項目では絞らない / Which statements; what is left out does not restrict",
        ("predicates", "[String!]", "この述語のどれか。例: [\"INVESTED_IN\"] / Of one of these predicates. Example: [\"INVESTED_IN\"]"),
        ("stances", "[Stance!]", "この立場のどれか / Of one of these stances"),
        ("subject", "ID", "主語がこの実体 / About this subject"),
        ("object", "ID", "目的語がこの実体 / About this object"),
        ("entity", "ID", "主語か目的語がこの実体 / With this entity at either end"),
        ("document", "ID", "この文書に根拠がある / With evidence in this document"),
        ("speaker", "ID", "この実体の発言に根拠がある / With evidence said by this entity"),
        ("minAmount", "Decimal", "金額（幅があれば上限）がこれ以上。金額のない言明は除く / A sum, or the upper end of a range, of at least this; statements without one don't fit"),
        ("maxAmount", "Decimal", "金額（幅があれば下限）がこれ以下。金額のない言明は除く / A sum, or the lower end of a range, of at most this; statements without one don't fit"),
        ("currency", "String", "金額の通貨（ISO 4217）。例: \"JPY\" / A sum in this currency, ISO 4217. Example: \"JPY\""),
        ("from", "Date", "日付がこの日以降にかかる / Dated, and not over before this day"),
        ("to", "Date", "日付がこの日以前にかかる / Dated, and begun by this day"),
        ("asOf", "Date", "この日に成り立つ。例: \"2025-04-25\" / Holds on this day. Example: \"2025-04-25\""),
        ("certainty", "Certainty", "asOf とともに使う。CERTAIN なら確実に成り立つものだけ / Counts only together with asOf; CERTAIN leaves out what only possibly holds"),
        ("minConfidence", "Float", "確からしさがこれ以上、0 から 1 / At least so sure, 0 to 1"),
        ("hasConflict", "Boolean", "食い違いに含まれるか / Whether it is part of a conflict"),
        ("inferred", "Boolean", "true なら規則で導かれた言明だけ、false なら文書が述べる言明だけ / true: only what follows by a rule; false: only what a text states"),
        ("readers", "[String!]", "このどれかが読み取った根拠がある。例: [\"rules\"] / With evidence of one of these readers. Example: [\"rules\"]"));

    private static InputObjectGraphType Of(string name, string description, params (string Name, string Type, string Description)[] fields)
    {
        var type = new InputObjectGraphType { Name = name, Description = description };
        foreach (var field in fields)
            type.AddField(new FieldType { Name = field.Name, ResolvedType = TypeNames.Parse(field.Type), Description = field.Description });
        return type;
    }
}
