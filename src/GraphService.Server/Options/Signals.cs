using System.Runtime.InteropServices;

namespace GraphService.Server.Options;

/// <summary>
/// How a run is ended from outside. SIGINT abandons what is under way (exit code 130; a second one kills). SIGTERM lets it finish: only
/// <c>serve</c>, which would never, takes it as its end.
/// </summary>
internal sealed class Signals : IDisposable
{
    private readonly CancellationTokenSource interrupted = new();
    private readonly CancellationTokenSource terminated = new();
    private readonly List<PosixSignalRegistration> registrations = [];

    public CancellationToken Interrupted => interrupted.Token;

    public CancellationToken Terminated => terminated.Token;

    public static Signals OfProcess()
    {
        var signals = new Signals();
        signals.registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = !signals.interrupted.IsCancellationRequested;
            signals.interrupted.Cancel();
        }));
        signals.registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            signals.terminated.Cancel();
        }));
        return signals;
    }

    public void Interrupt() => interrupted.Cancel();

    public void Terminate() => terminated.Cancel();

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        interrupted.Dispose();
        terminated.Dispose();
    }
}
