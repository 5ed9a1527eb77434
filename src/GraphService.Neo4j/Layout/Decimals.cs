using System.Globalization;

namespace GraphService.Neo4j.Layout;

/// <summary>
/// Exact figures in a database that has doubles only: the double is what people order and filter by, and a second property,
/// <c>…Value</c>, holds all digits as text where the double lost some.
/// </summary>
internal static class Decimals
{
    public static PropertyMap Properties(string name, decimal? value)
    {
        if (value is not { } exact)
            return [];
        var number = (double)exact;
        return Holds(number, exact) ? new() { { name, number } } : new() { { name, number }, { name + "Value", exact.ToString(CultureInfo.InvariantCulture) } };
    }

    public static decimal? Read(PropertyMap properties, string name)
    {
        if (properties.OptionalText(name + "Value") is { } text)
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : throw new LayoutException($"'{text}' is no number");
        return properties.OptionalDouble(name) is { } number ? Shortest(number) ?? throw new LayoutException($"'{name}' holds {number}, which is no figure") : null;
    }

    private static bool Holds(double number, decimal exact) => Shortest(number) == exact;

    // The shortest decimal text of the double, not its cast: (decimal)double keeps 15 digits.
    private static decimal? Shortest(double number) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
