using System.Globalization;
using BenchmarkDotNet.Running;
using GraphService.Benchmarks;
using GraphService.Benchmarks.Comparisons;

if (args is ["import"])
    await ImportComparison.RunAsync();
else if (args is ["neo4j", .. var comparison])
    await Neo4jComparison.RunAsync(comparison);
else if (args is ["growth", .. var sizes])
    GrowthComparison.Run(sizes);
else if (args is ["compile", var documents])
    FolderCompile.Run(int.Parse(documents, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(LookupBenchmarks).Assembly).Run(args);
