using BenchmarkDotNet.Running;
using GraphService.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(LookupBenchmarks).Assembly).Run(args);
