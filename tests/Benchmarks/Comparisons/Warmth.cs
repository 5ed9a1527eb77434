namespace GraphService.Benchmarks.Comparisons;

/// <summary>Waits for a service that has just started.</summary>
internal static class Warmth
{
    public static async Task WaitUntilReadyAsync(HttpClient http, Uri server)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            using var response = await http.GetAsync(new Uri(server, "/readyz"));
            if (response.IsSuccessStatusCode)
                return;
            await Task.Delay(100);
        }
        throw new InvalidOperationException("the service did not become ready within a minute");
    }
}
