using System.Globalization;

namespace GraphService.Neo4j.Layout;

/// <summary>
/// Exact figures in a database that has doubles only: the double is what people order and filter by. Where it lost digits a second property,
/// <c>…Value</c>, holds all of them as text, and a third, <c>…Rest</c>, what the double is short of: figures with one double are in order of it.
/// </summary>
internal static class Decimals
{
    public static PropertyMap Properties(string name, decimal? value)
    {
        if (value is not { } exact)
            return [];
        var number = Nearest(exact);
        return Shortest(number) == exact
            ? new() { { name, number } }
            : new() { { name, number }, { name + "Value", exact.ToString(CultureInfo.InvariantCulture) }, { name + "Rest", Rest(exact) } };
    }

    /// <summary>What a figure's double is short of. It has thirteen digits at most, so a double holds it.</summary>
    /// <remarks>Zero without a sign: the database takes 0.0 for more than -0.0, which the difference of 2.50 and 2.5 may be.</remarks>
    public static double Rest(decimal exact) => Shortest(Nearest(exact)) is { } shortest ? (double)(exact - shortest) + 0.0 : 0;

    /// <summary>The double next to a figure. A cast rounds twice, so that of two figures with many digits the smaller could get the larger double.</summary>
    public static double Nearest(decimal exact) =>
        double.Parse(exact.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0;

    public static decimal? Read(PropertyMap properties, string name)
    {
        if (properties.OptionalText(name + "Value") is { } text)
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : throw new LayoutException($"'{text}' is no number");
        return properties.OptionalDouble(name) is { } number ? Shortest(number) ?? throw new LayoutException($"'{name}' holds {number}, which is no figure") : null;
    }

    // The shortest decimal text of the double, not its cast: (decimal)double keeps 15 digits.
    private static decimal? Shortest(double number) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
