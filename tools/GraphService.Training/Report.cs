using System.Globalization;

namespace GraphService.Training;

/// <summary>Figures as rows of a table.</summary>
internal static class Report
{
    public static string Row(string what, double value) => string.Create(CultureInfo.InvariantCulture, $"| {what} | {value:0.0000} |");

    public static string Count(string what, double value) => string.Create(CultureInfo.InvariantCulture, $"| {what} | {value:#,0} |");

    public static double F1(int right, int found, int wanted) => found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
}
