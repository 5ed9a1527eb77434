using System.Text;

namespace GraphService.Training.Japanese;

/// <summary>Reads the CSV files of Debian's mecab-jumandic-utf8 (surface, left, right, cost, four parts of the class, base form, reading, senses).</summary>
internal static class JumanSource
{
    // A hypernym that fewer surfaces have tells a tagger little.
    private const int FewestHypernyms = 40;

    public static List<JumanEntry> Read(string folder)
    {
        var rows = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal)
            .Where(file => Path.GetFileName(file) != "Emoticon.csv")
            .SelectMany(file => File.ReadLines(file, Encoding.UTF8)).Select(Fields).ToList();
        var hypernyms = rows.SelectMany(row => Senses(row[10])).Where(IsHypernym)
            .GroupBy(sense => sense).Where(group => group.Count() >= FewestHypernyms).Select(group => group.Key).ToHashSet();
        return [.. rows.Select(row => new JumanEntry(
            row[0],
            string.Join(',', row[4..8]),
            int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture),
            row[8],
            string.Join(' ', Senses(row[10]).Where(sense => !IsHypernym(sense) || hypernyms.Contains(sense)).Distinct().Order(StringComparer.Ordinal))))];
    }

    private static bool IsHypernym(string sense) => sense.StartsWith("w:", StringComparison.Ordinal);

    // A surface may be a comma, quoted.
    private static string[] Fields(string line)
    {
        var fields = line.StartsWith("\",\"", StringComparison.Ordinal) ? [",", .. line[4..].Split(',')] : line.Split(',');
        return fields.Length >= 11 ? fields : throw new InvalidDataException($"A row of the dictionary has {fields.Length} fields instead of 11: {line}");
    }

    private static IEnumerable<string> Senses(string semantics)
    {
        foreach (var part in semantics.Split(' '))
        {
            var fields = part.Split(':');
            if (fields.Length < 2)
                continue;
            switch (fields[0])
            {
                case "カテゴリ":
                    foreach (var category in fields[1].Split(';'))
                        yield return $"c:{category}";
                    break;
                case "人名" or "地名" or "組織名":
                    yield return $"n:{fields[0]}:{Kind(fields)}";
                    break;
                case "意味分類":
                    yield return $"m:{fields[1]}";
                    break;
                case "Wikipedia上位語":
                    yield return $"w:{fields[1].Split('/')[0]}";
                    break;
                case "住所末尾" or "人名末尾" or "組織名末尾":
                    yield return $"e:{fields[0]}";
                    break;
            }
        }
    }

    private static string Kind(string[] fields) => fields[0] == "人名" && fields.Length > 2 ? fields[2] : fields.Length > 3 ? fields[3] : fields[1];
}
