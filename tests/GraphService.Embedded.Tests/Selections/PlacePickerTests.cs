using CsCheck;
using GraphService.Embedded.Selections;

namespace GraphService.Embedded.Tests.Selections;

public sealed class PlacePickerTests
{
    [Fact]
    public void Page_OfPlacesInNoOrder_IsThatOfTheSortedList() =>
        Gen.Select(Gen.Int[0, 5_000], Gen.Double[0, 1], Gen.Int[0, 60], Gen.Int).Sample((count, from, take, seed) =>
        {
            int[] places = [.. Enumerable.Range(0, count).OrderBy(i => (i * 7_919L + seed) * 104_729 % 1_000_003)];
            var skip = (int)(from * count);
            var most = Math.Min(take, count - skip);
            PlacePicker.Pick([.. places], skip, most).ShouldBe(Enumerable.Range(skip, most));
        });
}
