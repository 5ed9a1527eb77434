using System.Text.Json;
using GraphService.Language.Japanese.Names;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>The annotated names as sentences with features.</summary>
internal static class NameCorpora
{
    public static readonly string[] WikipediaTypes = ["PERSON", "ORGANIZATION", "LOCATION", "ARTIFACT", "DATE", "TIME", "MONEY", "PERCENT"];

    private static readonly Dictionary<string, string> StockmarkTypes = new()
    {
        ["人名"] = "Person",
        ["法人名"] = "Company",
        ["政治的組織名"] = "Government",
        ["その他の組織名"] = "Body",
        ["地名"] = "Place",
        ["施設名"] = "Facility",
        ["製品名"] = "Product",
        ["イベント名"] = "Event",
    };

    public static IReadOnlyList<string> ProductTypes => [.. StockmarkTypes.Values];

    public static List<LabelledSentence> Wikipedia(IEnumerable<ReadSentence> sentences, PhraseModel phrases, IReadOnlyList<uint[]> senses) =>
        [.. sentences.Select(sentence => Labelled(sentence, NamesOf(sentence.Gold), phrases, senses, null))];

    /// <summary>The sentences of Stockmark, of which each fifth by a hash of its text is for measuring.</summary>
    public static List<LabelledSentence> Stockmark(
        JapaneseFiles files, WordModel words, PhraseModel phrases, IReadOnlyList<uint[]> senses, NameTagger? hints, bool isTest)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(files.Names.FullName, "stockmark-ja.json")));
        var result = new List<LabelledSentence>();
        var reader = words.Reader();
        foreach (var item in json.RootElement.EnumerateArray())
        {
            var text = item.GetProperty("text").GetString()!;
            if ((Hash.Of(text) % 5 == 0) != isTest || text.Length == 0)
                continue;
            var plain = new KnpSentence("-", [new KnpWord(text, "", "名詞,普通名詞,*,*", "")], [], [], []);
            var sentence = new ReadSentence(plain, reader.Read(WordLetters.Of(text), null), words);
            result.Add(Labelled(sentence, [.. item.GetProperty("entities").EnumerateArray().Select(entity => NameOf(text, entity))], phrases, senses, hints));
        }

        return result;
    }

    private static (int Start, int End, string Type) NameOf(string text, JsonElement entity)
    {
        var span = entity.GetProperty("span");
        return (Units(text, span[0].GetInt32()), Units(text, span[1].GetInt32()), StockmarkTypes[entity.GetProperty("type").GetString()!]);
    }

    private static LabelledSentence Labelled(
        ReadSentence sentence, List<(int, int, string)> names, PhraseModel phrases, IReadOnlyList<uint[]> senses, NameTagger? hints)
    {
        var starts = PhraseReader.Read(sentence.Views, phrases.Borders, new FeatureList());
        var features = NameFeatures.Of(sentence.Views, starts, senses);
        if (hints is null)
            return new LabelledSentence(sentence, names, features);
        var more = NameFeatures.OfHints(sentence.Views, hints.Best(hints.Emissions(features)));
        return new LabelledSentence(sentence, names, [.. features.Zip(more, (own, hint) => (uint[])[.. own, .. hint])]);
    }

    private static List<(int Start, int End, string Type)> NamesOf(KnpSentence sentence)
    {
        var names = new List<(int, int, string)>();
        var (start, at) = (0, 0);
        foreach (var word in sentence.Words)
        {
            var end = at + word.Surface.Length;
            var tag = word.Name.Split(':');
            if (tag.Length == 2)
            {
                if (tag[1] is "head" or "single")
                    start = at;
                if (tag[1] is "tail" or "single")
                    names.Add((start, end, tag[0]));
            }

            at = end;
        }

        return names;
    }

    private static int Units(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0; codePoints--)
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        return at;
    }
}
