using CsCheck;
using GraphService.Search;

namespace GraphService.Core.Tests.Search;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Words = Gen.Char['a', 'c'].Array[0, 7].Select(c => new string(c));

    [Theory]
    [InlineData("zypl", "zypl", 0, true)]
    [InlineData("zypl", "zipl", 1, true)]
    [InlineData("zypl", "zpl", 1, true)]
    [InlineData("zypl", "zyppl", 1, true)]
    [InlineData("zypl", "zylp", 1, false)]
    [InlineData("zypl", "zylp", 2, true)]
    [InlineData("", "ab", 2, true)]
    [InlineData("", "abc", 2, false)]
    public void Distance_WithinLimit_IsTold(string a, string b, int limit, bool expected) => EditDistance.AtMost(a, b, limit).ShouldBe(expected);

    [Fact]
    public void Distance_OfRandomWords_IsThatOfTheRecursion() => Gen.Select(Words, Words, Gen.Int[0, 3])
        .Sample((a, b, limit) => EditDistance.AtMost(a, b, limit) == (Distance(a, b) <= limit) && EditDistance.AtMost(b, a, limit) == EditDistance.AtMost(a, b, limit));

    private static int Distance(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        return a[0] == b[0] ? Distance(a[1..], b[1..]) : 1 + Math.Min(Distance(a[1..], b[1..]), Math.Min(Distance(a[1..], b), Distance(a, b[1..])));
    }
}
