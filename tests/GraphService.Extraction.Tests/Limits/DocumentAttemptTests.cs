using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Workspaces;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Limits;

/// <summary>Whatever goes wrong in a document, at whatever place, is a diagnostic of that document.</summary>
public sealed class DocumentAttemptTests
{
    private const string Path = "documents/harbour.txt";
    private static readonly DocumentCompiler Compiler = DocumentCompiler.For(DefaultOntology.Instance);
    private static readonly WorkspaceFile File = FileOf("""
        富士通の動き

        富士通はNECに10億円を出資した。日本とカナダは港湾協力に関する共同声明を採択した。この声明は2024年に採択された。
        Fujitsu founded a new company, and Lena Berg, chairman of Fujitsu, spoke.
        """);

    private static readonly string[] AllStages = [Stages.Opening, Stages.Reading, Stages.Passages, Stages.Mentions, Stages.Resolution, Stages.Statements, Stages.Joining];

    [Fact]
    public void Fault_AtEveryStep_IsTheDocumentsOwn()
    {
        var diagnostics = AtEveryStep(() => throw new InvalidOperationException("a bug")).ToList();
        diagnostics.ShouldAllBe(d => d.Code == "READING_FAILED" && d.Severity == Severity.Error && d.Path == Path && d.Message.Contains(nameof(InvalidOperationException)));
        AllStages.ShouldAllBe(stage => diagnostics.Any(d => d.Message.Contains(stage)));
    }

    [Fact]
    public void Memory_MissingAtEveryStep_IsTheDocumentsOwn() =>
        AtEveryStep(() => throw new InsufficientMemoryException()).ShouldAllBe(d => d.Code == "READING_FAILED" && d.Path == Path);

    [Fact]
    public void Time_UpInEveryStage_IsSaidWithTheStage()
    {
        var diagnostics = AtEveryStep(() => { }).ToList();
        diagnostics.ShouldAllBe(d => d.Code == "READING_TIMEOUT" && d.Severity == Severity.Error && d.Path == Path);
        // The limit is not known before the file is open.
        AllStages.Skip(1).ShouldAllBe(stage => diagnostics.Any(d => d.Message.Contains(stage)));
    }

    [Fact]
    public void Cancellation_AtAnyStep_StaysCancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var (_, clock) = FaultyClock.Of(8, cancellation.Cancel);
        Should.Throw<OperationCanceledException>(() => new DocumentAttempt(Compiler, new DocumentLimits { LeastTime = TimeSpan.FromDays(1) }, clock).Read(File, cancellation.Token));
    }

    [Fact]
    public void Cancellation_ThatNobodyAskedFor_IsAFault() =>
        Read(File with { Read = () => throw new OperationCanceledException() }).Code.ShouldBe("READING_FAILED");

    [Fact]
    public void File_LargerThanAnyoneWrites_IsNotEvenRead()
    {
        var file = new WorkspaceFile(Path, () => throw new InvalidOperationException("read")) { Size = () => 100_000_000 };
        Read(file).Code.ShouldBe("FILE_TOO_LARGE");
    }

    [Fact]
    public void Text_LongerThanTheLimit_IsLeftOutAndSaid()
    {
        var found = Read(File, new DocumentLimits { MostCharacters = 20 });
        found.Code.ShouldBe("TEXT_TOO_LONG");
        found.Message.ShouldEndWith("more than 20; it is left out, cut it into several files");
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(900_000, 10)]
    [InlineData(5_000_000, 50)]
    public void Time_ForAFile_GrowsWithItsSize(long bytes, int seconds) => new DocumentLimits().TimeFor(bytes).ShouldBe(TimeSpan.FromSeconds(seconds));

    // One run for each time that the document asks for the time.
    private static IEnumerable<Diagnostic> AtEveryStep(Action fault)
    {
        for (var step = 1; ; step++)
        {
            var (clock, work) = FaultyClock.Of(step, fault);
            var outcome = new DocumentAttempt(Compiler, new DocumentLimits(), work).Read(File, TestContext.Current.CancellationToken);
            if (!clock.Struck)
            {
                outcome.Reading.ShouldNotBeNull();
                break;
            }
            if (outcome.Reading is null)
                yield return outcome.Found.ShouldHaveSingleItem();
        }
    }

    private static Diagnostic Read(WorkspaceFile file, DocumentLimits? limits = null)
    {
        var outcome = new DocumentAttempt(Compiler, limits ?? new DocumentLimits(), WorkClock.OfProcess).Read(file, TestContext.Current.CancellationToken);
        outcome.Reading.ShouldBeNull();
        return outcome.Found.ShouldHaveSingleItem();
    }

    private static WorkspaceFile FileOf(string text) => new(Path, () => Encoding.UTF8.GetBytes(text));
}
