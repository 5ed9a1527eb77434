namespace GraphService.Server.GraphQL.Schemas;

/// <summary>What the types, fields and arguments of introspection are, in both languages: the engine describes a few of them, in English.</summary>
internal static class IntrospectionWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["__Schema"] = "スキーマ全体 / The whole schema",
        ["__Type"] = "スキーマの型 / A type of the schema",
        ["__Field"] = "型のフィールド / A field of a type",
        ["__InputValue"] = "引数、または入力型のフィールド / An argument, or a field of an input type",
        ["__EnumValue"] = "列挙型の値 / A value of an enum",
        ["__Directive"] = "ディレクティブ / A directive",
        ["__TypeKind"] = "型の種類 / What kind of type it is",
        ["__DirectiveLocation"] = "ディレクティブを書ける場所 / A place where a directive may stand",
        ["description"] = "説明 / What it is",
        ["types"] = "すべての型 / All types",
        ["queryType"] = "質問の型 / The type of queries",
        ["mutationType"] = "変更の型。なければ null / The type of mutations; null where there is none",
        ["subscriptionType"] = "購読の型。なければ null / The type of subscriptions; null where there is none",
        ["directives"] = "すべてのディレクティブ / All directives",
        ["kind"] = "型の種類 / What kind of type it is",
        ["name"] = "名前 / Its name",
        ["fields"] = "フィールド / Its fields",
        ["interfaces"] = "実装するインターフェース / The interfaces that it implements",
        ["possibleTypes"] = "実装する型 / The types that implement it",
        ["enumValues"] = "列挙型の値 / The enum's values",
        ["inputFields"] = "入力型のフィールド / The input type's fields",
        ["ofType"] = "リストや必須の中身の型 / The type inside a list or non-null",
        ["args"] = "引数 / Its arguments",
        ["type"] = "型 / Its type",
        ["isDeprecated"] = "今後なくなるか / Whether it will go",
        ["deprecationReason"] = "なくなる理由 / Why it will go",
        ["defaultValue"] = "既定の値 / The value when none is given",
        ["locations"] = "書ける場所 / Where it may stand",
        ["isRepeatable"] = "同じ場所に何度も書けるか / Whether it may stand at one place several times",
        ["onOperation"] = "操作に書けるか / Whether it may stand at operations",
        ["onFragment"] = "フラグメントに書けるか / Whether it may stand at fragments",
        ["onField"] = "フィールドに書けるか / Whether it may stand at fields",
        ["includeDeprecated"] = "今後なくなるものも含める / Takes in what will go",
        ["SCALAR"] = "スカラー / A scalar",
        ["OBJECT"] = "オブジェクト / An object",
        ["INTERFACE"] = "インターフェース / An interface",
        ["UNION"] = "ユニオン / A union",
        ["ENUM"] = "列挙型 / An enum",
        ["INPUT_OBJECT"] = "入力型 / An input type",
        ["LIST"] = "リスト / A list",
        ["NON_NULL"] = "必須 / A type that is never null",
        ["reason"] = "理由 / Why",
        ["if"] = "条件 / The condition",
        ["skip"] = "条件が真なら省く / Leaves it out when the condition is true",
        ["include"] = "条件が真なら含める / Takes it in when the condition is true",
        ["deprecated"] = "今後なくなるもの / Marks what will go",
    };

    /// <summary>The description of a name; of a place where directives may stand, one that repeats it.</summary>
    public static string Of(string name) => Words.GetValueOrDefault(name) ?? $"{name} という場所 / The place {name}";
}
