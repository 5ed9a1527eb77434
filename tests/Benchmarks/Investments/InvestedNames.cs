using System.Text;

namespace GraphService.Benchmarks.Investments;

/// <summary>Invented names, so that a beginning of four letters is that of a few companies only.</summary>
internal static class InvestedNames
{
    private static readonly string[] Syllables =
    [
        "ba", "be", "bo", "da", "de", "do", "fa", "fi", "fo", "ga", "go", "gu", "ha", "he", "ho", "ja", "jo", "ka", "ke", "ko",
        "la", "le", "lo", "ma", "me", "mi", "mo", "na", "ne", "no", "nu", "pa", "pe", "po", "ra", "re", "ri", "ro", "ru", "sa",
        "se", "si", "so", "ta", "te", "to", "va", "ve", "vi", "vo", "wa", "ya", "yo", "za", "ze", "zo", "zu",
    ];

    private static readonly string[] OfCompanies = ["Foods", "Labs", "Motors", "Optics", "Robotics", "Software", "Textiles", "Works"];
    private static readonly string[] OfInvestors = ["Capital", "Holdings", "Partners", "Ventures"];

    public static string Company(Random random) => $"{Word(random)} {OfCompanies[random.Next(OfCompanies.Length)]}";

    public static string Investor(Random random) => $"{Word(random)} {OfInvestors[random.Next(OfInvestors.Length)]}";

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (var i = random.Next(3, 6); i > 0; i--)
            word.Append(Syllables[random.Next(Syllables.Length)]);
        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }
}
