using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphService.Training.Japanese;

/// <summary>Reads KNP's format: <c>#</c> a sentence, <c>*</c> a bunsetsu, <c>+</c> a basic phrase, else a word; EOS.</summary>
internal static partial class KnpFile
{
    public static List<KnpSentence> Read(string file)
    {
        var sentences = new List<KnpSentence>();
        var lines = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            if (line != "EOS")
            {
                lines.Add(line);
                continue;
            }

            sentences.Add(Sentence(lines));
            lines.Clear();
        }

        return sentences;
    }

    private static KnpSentence Sentence(List<string> lines)
    {
        var (id, words, bunsetsu, basic, relations) = ("", new List<KnpWord>(), new List<KnpPhrase>(), new List<KnpPhrase>(), new List<KnpRelation>());
        foreach (var line in lines)
        {
            if (line.StartsWith("# S-ID:", StringComparison.Ordinal))
                id = line[7..].Split(' ')[0];
            else if (line.StartsWith("* ", StringComparison.Ordinal) && IsPhrase(line))
                bunsetsu.Add(Phrase(line, words.Count));
            else if (line.StartsWith("+ ", StringComparison.Ordinal) && IsPhrase(line))
                AddBasic(line, words.Count, basic, relations);
            else if (!line.StartsWith('#'))
                words.Add(Word(line));
        }

        return new KnpSentence(id, words, bunsetsu, basic, relations);
    }

    private static bool IsPhrase(string line) => PhraseLine().IsMatch(line);

    private static KnpPhrase Phrase(string line, int word)
    {
        var link = line.Split(' ')[1];
        return new KnpPhrase(word, int.Parse(link[..^1], CultureInfo.InvariantCulture), link[^1]);
    }

    private static void AddBasic(string line, int word, List<KnpPhrase> basic, List<KnpRelation> relations)
    {
        foreach (Match match in Relation().Matches(line))
            relations.Add(new KnpRelation(
                basic.Count,
                match.Groups["role"].Value,
                match.Groups["target"].Value,
                match.Groups["sentence"].Value,
                match.Groups["id"].Success ? int.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture) : -1));
        basic.Add(Phrase(line, word));
    }

    private static KnpWord Word(string line)
    {
        var fields = line.Split(' ');
        var name = NameTag().Match(line);
        var isName = name.Success && name.Groups["class"].Value != "OPTIONAL";
        return new KnpWord(fields[0], fields[2], $"{fields[3]},{fields[5]},{fields[7]},{fields[9]}", isName ? name.Groups["tag"].Value : "");
    }

    [GeneratedRegex(@"^[*+] -?\d+[DPIA]")]
    private static partial Regex PhraseLine();

    [GeneratedRegex("""<rel type="(?<role>[^"]*)"(?: mode="[^"]*")? target="(?<target>[^"]*)"(?: sid="(?<sentence>[^"]*)")?(?: id="(?<id>\d+)")?/>""")]
    private static partial Regex Relation();

    [GeneratedRegex("<NE:(?<tag>(?<class>[A-Z]+):(?:head|middle|tail|single))>")]
    private static partial Regex NameTag();
}
