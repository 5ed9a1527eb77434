using System.Globalization;
using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;

namespace GraphService.Training.English;

/// <summary>Makes the lexicon from WordNet's files and a spelling list, in which inflected forms get the classes of their base forms.</summary>
internal sealed class LexiconTraining(DirectoryInfo folder)
{
    private static readonly string[] Parts = ["noun", "verb", "adj", "adv"];
    private readonly Dictionary<string, uint> words = [];
    private readonly SortedDictionary<uint, uint> names = [];

    public ModelFile Run()
    {
        foreach (var part in Parts)
            ReadPart(part);
        var inflections = new Inflections(folder, words);
        foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "dict", "american-english"))
            .Where(line => !line.EndsWith("'s", StringComparison.Ordinal)))
        {
            var lower = line.ToLowerInvariant();
            var value = inflections.Of(lower) | words.GetValueOrDefault(lower);
            words[lower] = value | (uint)(line != lower && value == 0 ? LexicalClass.Capital | LexicalClass.OnlyCapital : LexicalClass.None);
        }

        foreach (var (form, value) in inflections.Irregular())
            words[form] = words.GetValueOrDefault(form) | value;
        var entries = new SortedDictionary<uint, uint>();
        foreach (var (word, value) in words.OrderBy(word => word.Key, StringComparer.Ordinal).Where(word => word.Value != 0))
            entries[WordForms.LowerHash(word)] = value;
        var file = new ModelFile();
        LexiconTable.Write(file, "words", entries);
        LexiconTable.Write(file, "names", names);
        return file;
    }

    private void ReadPart(string part)
    {
        var fields = new Dictionary<string, uint>();
        foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "wordnet", $"data.{part}")).Where(line => line[0] != ' '))
        {
            var cells = line.Split(' ');
            fields[cells[0]] = uint.Parse(cells[1], CultureInfo.InvariantCulture);
            if (part == "noun")
                ReadNames(cells);
            else if (part == "adj")
                ReadCapitals(cells);
        }

        foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "wordnet", $"index.{part}")).Where(line => line[0] != ' '))
        {
            var cells = line.TrimEnd().Split(' ');
            if (cells[0].Contains('_'))
                continue;
            var first = cells[^int.Parse(cells[2], CultureInfo.InvariantCulture)];
            words[cells[0]] = words.GetValueOrDefault(cells[0]) | Value(part, fields[first]);
        }
    }

    private static uint Value(string part, uint field) => part switch
    {
        "noun" => (uint)LexicalClass.Noun | ((field - 2) << LexiconBits.NounField),
        "verb" => (uint)LexicalClass.Verb | ((field - 28) << LexiconBits.VerbField),
        "adj" => (uint)LexicalClass.Adjective,
        _ => (uint)LexicalClass.Adverb,
    };

    /// <summary>The words of a synset that are written with a capital, with what the field of the synset says.</summary>
    private void ReadNames(string[] cells)
    {
        var count = int.Parse(cells[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var isInstance = Array.IndexOf(cells, "@i") > 0;
        for (var i = 0; i < count; i++)
        {
            var name = cells[4 + (2 * i)].Split('_');
            if (!char.IsUpper(name[0][0]) || name.Length > EnglishLexicon.LongestName)
                continue;
            var lower = string.Join('_', name).ToLowerInvariant();
            words[lower] = words.GetValueOrDefault(lower) | (uint)LexicalClass.Capital;
            var kind = Kind(cells[1], isInstance);
            Add(name, kind);
            if (kind == KnownName.Person && name.Length > 1 && name.All(part => char.IsUpper(part[0])))
            {
                Add([name[0]], KnownName.Given);
                Add([name[^1]], KnownName.Family);
            }
        }
    }

    /// <summary>Adjectives that are written with a capital, such as those of countries.</summary>
    private void ReadCapitals(string[] cells)
    {
        for (var i = int.Parse(cells[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture) - 1; i >= 0; i--)
        {
            var word = cells[4 + (2 * i)].Split('(')[0];
            if (char.IsUpper(word[0]))
                words[word.ToLowerInvariant()] = words.GetValueOrDefault(word.ToLowerInvariant()) | (uint)LexicalClass.Capital;
        }
    }

    private static KnownName Kind(string field, bool isInstance) => field switch
    {
        "15" => KnownName.Place,
        "18" => isInstance ? KnownName.Person : KnownName.People,
        "14" => KnownName.Group,
        "17" => KnownName.Place,
        _ => KnownName.Thing,
    };

    private void Add(string[] name, KnownName kind)
    {
        var hash = name.Aggregate(0u, (sum, word) => Hash.Mix(sum, Hash.Of(word)));
        names[hash] = names.GetValueOrDefault(hash) | (uint)kind;
    }
}
