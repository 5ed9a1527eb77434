using GraphService.Language.Learning;

namespace GraphService.Language.English.Lemmas;

/// <summary>Forms whose base form no rule finds, by the hash of form and tag, ascending.</summary>
internal sealed class LemmaTable(uint[] keys, int[] starts, char[] text)
{
    /// <summary>The model's name in the assembly.</summary>
    public const string FileName = "english-lemmas.bin";

    public static LemmaTable Read(ModelFile file) => new(file.Get<uint>("lemmas.keys"), file.Get<int>("lemmas.starts"), file.Get<char>("lemmas.text"));

    public static void Write(ModelFile file, SortedDictionary<uint, string> lemmas)
    {
        var starts = new int[lemmas.Count + 1];
        var at = 0;
        foreach (var lemma in lemmas.Values)
            starts[++at] = starts[at - 1] + lemma.Length;
        file.Put<uint>("lemmas.keys", lemmas.Keys.ToArray());
        file.Put<int>("lemmas.starts", starts);
        file.Put<char>("lemmas.text", string.Concat(lemmas.Values).ToCharArray());
    }

    public static uint Key(string form, string tag) => Hash.Mix(Hash.Of(form), Hash.Of(tag));

    /// <summary>The base form of a form with a tag, null where the rules find it.</summary>
    public string? this[string form, string tag]
    {
        get
        {
            var at = Array.BinarySearch(keys, Key(form, tag));
            return at < 0 ? null : new string(text, starts[at], starts[at + 1] - starts[at]);
        }
    }
}
