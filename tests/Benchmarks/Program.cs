using System.Globalization;
using BenchmarkDotNet.Running;
using GraphService.Benchmarks;

if (args is ["import"])
    await ImportComparison.RunAsync();
else if (args is ["growth", .. var sizes])
    GrowthComparison.Run(sizes);
else if (args is ["embedded", .. var options])
    await EmbeddedComparison.RunAsync(options);
else if (args is ["compile", var documents])
    FolderCompile.Run(int.Parse(documents, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(LookupBenchmarks).Assembly).Run(args);
