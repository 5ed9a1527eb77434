namespace GraphService.Server.Tests.Verbs;

/// <summary>What a program prints, told line by line to who listens.</summary>
internal sealed class HeardWriter(Action<string> listener) : StringWriter
{
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        listener(value ?? "");
    }
}
