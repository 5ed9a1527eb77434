using GraphService.Neo4j.Clients.Errors;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace GraphService.Neo4j.Clients;

/// <summary>
/// How a request is tried: from the outside in, the time for all of it, further attempts, the circuit breakers, the time of one attempt, and a
/// place among those under way. The wait for a place counts as time, so that none hangs; a circuit that is open ends the attempts. That a statement
/// takes long says nothing of the database: only one that can't be reached, or answers nobody (<see cref="Pulse"/>), counts for the circuit.
/// A probe, which asks whether the database is well, does not wait behind those who need it to be: it is tried once, without a place, whatever
/// the first circuit says. That of the credentials holds for it too.
/// </summary>
internal static class Patience
{
    private static readonly HttpRequestOptionsKey<Effort> Key = new("effort");

    public static void Mark(HttpRequestMessage request, Effort effort) => request.Options.Set(Key, effort);

    public static bool Is(HttpRequestMessage? request, Effort effort) => request?.Options.TryGetValue(Key, out var marked) == true && marked == effort;

    public static ResilienceHandler Handler(Neo4jOptions options, TimeProvider time, HttpMessageHandler inner)
    {
        var credentials = Builder(time).AddCircuitBreaker(CredentialsBreaker(options)).Build();
        var probe = Builder(time).AddPipeline(credentials).AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.SilenceTimeout }).Build();
        var builder = Builder(time).AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.TotalTimeout });
        if (options.Retries > 0)
            builder.AddRetry(Retry(options));
        builder.AddCircuitBreaker(Breaker(options));
        builder.AddPipeline(credentials);
        builder.AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.AttemptTimeout });
        var usual = builder.Build();
        return new ResilienceHandler(request => Is(request, Effort.Probe) ? probe : usual) { InnerHandler = new PlaceHandler(options, time) { InnerHandler = inner } };
    }

    /// <summary>What stopped a request, in the client's own words.</summary>
    public static Neo4jException? Explain(Exception e, Effort effort) => e switch
    {
        Neo4jException known => known,
        TimeoutRejectedException when effort == Effort.Probe => new DatabaseUnreachableException("the database did not answer in time", e),
        TimeoutRejectedException => new DatabaseBusyException("a statement took longer than it may, while the database answered others", e),
        BrokenCircuitException { InnerException: CredentialsRefusedException refused } => refused,
        BrokenCircuitException => new DatabaseUnreachableException("the database failed too often and is given a rest", e),
        _ => null,
    };

    private static ResiliencePipelineBuilder<HttpResponseMessage> Builder(TimeProvider time) => new() { TimeProvider = time };

    private static HttpRetryStrategyOptions Retry(Neo4jOptions options) => new()
    {
        MaxRetryAttempts = options.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = options.RetryDelay,
        ShouldHandle = arguments => ValueTask.FromResult(Is(arguments.Context.GetRequestMessage(), Effort.Repeatable) && IsFailure(arguments.Outcome)),
    };

    private static HttpCircuitBreakerStrategyOptions Breaker(Neo4jOptions options) => new()
    {
        FailureRatio = options.BreakRatio,
        MinimumThroughput = options.BreakThroughput,
        SamplingDuration = options.BreakWindow,
        BreakDuration = options.BreakDuration,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is DatabaseUnreachableException),
    };

    // A server locks a user out after some wrong passwords (three, for five seconds, when nobody changed it), and with it whoever else is that
    // user: a service that is asked much and has the wrong password would lock everybody out for good.
    private static HttpCircuitBreakerStrategyOptions CredentialsBreaker(Neo4jOptions options) => new()
    {
        FailureRatio = 0.1,
        MinimumThroughput = 2,
        SamplingDuration = options.BreakWindow,
        BreakDuration = options.CredentialsBreakDuration,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is CredentialsRefusedException),
    };

    // Not a time-out or silence: the database would have to do the same twice, and has not done it once.
    private static bool IsFailure(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is Neo4jException { IsTransient: true } and not (DatabaseBusyException or DatabaseUnreachableException { IsSilent: true });
}
