using BenchmarkDotNet.Running;
using GraphService.Benchmarks;

if (args is ["import"])
    await ImportComparison.RunAsync();
else
    BenchmarkSwitcher.FromAssembly(typeof(LookupBenchmarks).Assembly).Run(args);
