using System.Globalization;
using BenchmarkDotNet.Running;
using GraphService.Benchmarks;
using GraphService.Benchmarks.Comparisons;
using GraphService.Benchmarks.Loads;
using GraphService.Benchmarks.RandomRuns;

if (args is ["import"])
    await ImportComparison.RunAsync();
else if (args is ["neo4j", .. var comparison])
    await Neo4jComparison.RunAsync(comparison);
else if (args is ["load", .. var loads])
    await LoadRuns.RunAsync(loads);
else if (args is ["steady", .. var steady])
    await SteadyRun.RunAsync(steady);
else if (args is ["random", .. var random])
    return await RandomRun.RunAsync(random);
else if (args is ["growth", .. var sizes])
    GrowthComparison.Run(sizes);
else if (args is ["embedded", .. var options])
    await EmbeddedComparison.RunAsync(options);
else if (args is ["compile", var documents])
    FolderCompile.Run(int.Parse(documents, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(LookupBenchmarks).Assembly).Run(args);
return 0;
