using GraphService.Neo4j.Clients;
using Microsoft.Extensions.Time.Testing;

namespace GraphService.Neo4j.Tests.Clients;

public sealed class PulseTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly FakeTimeProvider time = new();
    private int pings;

    [Fact]
    public void Server_ThatAnswersPings_IsNeverSilent()
    {
        using var pulse = Answering();
        var silence = pulse.Enter();
        Pass(Limit * 5);
        silence.IsCancellationRequested.ShouldBeFalse();
        pings.ShouldBe(25);
    }

    [Fact]
    public void Server_ThatAnswersNothing_IsSilentAfterItsTime()
    {
        using var pulse = new Pulse(Limit, time, _ => new TaskCompletionSource().Task);
        var silence = pulse.Enter();
        Pass(Limit * 0.9);
        silence.IsCancellationRequested.ShouldBeFalse();
        Pass(Limit * 0.1);
        silence.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Server_ThatAnswersRequests_IsSentNoPing()
    {
        using var pulse = Answering();
        pulse.Enter();
        for (var i = 0; i < 20; i++)
        {
            Pass(Limit * 0.1);
            pulse.Heard();
        }
        pings.ShouldBe(0);
    }

    [Fact]
    public void Server_ThatNobodyAsked_IsSentNoPingAndIsNotSilent()
    {
        using var pulse = Answering();
        pulse.Enter();
        pulse.Leave();
        Pass(Limit * 5);
        pings.ShouldBe(0);
        pulse.Enter().IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public void Request_AfterAPause_HasTheWholeTime()
    {
        using var pulse = new Pulse(Limit, time, _ => new TaskCompletionSource().Task);
        pulse.Enter();
        pulse.Leave();
        Pass(Limit * 5);
        var silence = pulse.Enter();
        Pass(Limit * 0.9);
        silence.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public void SilentServer_IsPingedUntilItIsHeard()
    {
        var answers = false;
        Pulse? pulse = null;
        using var made = pulse = new Pulse(Limit, time, _ =>
        {
            pings++;
            if (!answers)
                return Task.FromException(new HttpRequestException("refused"));
            pulse!.Heard();
            return Task.CompletedTask;
        });
        pulse.Enter();
        Pass(Limit * 2);
        pulse.Leave();
        pulse.Enter().IsCancellationRequested.ShouldBeTrue();
        pulse.Leave();
        answers = true;
        Pass(Limit);
        pulse.Enter().IsCancellationRequested.ShouldBeFalse();
        pings.ShouldBeGreaterThan(2);
    }

    private Pulse Answering()
    {
        Pulse? pulse = null;
        return pulse = new Pulse(Limit, time, _ =>
        {
            pings++;
            pulse!.Heard();
            return Task.CompletedTask;
        });
    }

    private void Pass(TimeSpan span)
    {
        for (var i = 0; i < (int)Math.Round(span / (Limit * 0.1)); i++)
            time.Advance(Limit * 0.1);
    }
}
