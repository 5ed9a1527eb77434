using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Graphs.Files;
using GraphService.Neo4j.Scripts;
using GraphService.Ontologies;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

/// <summary>Finds the verb of a command line, runs it, and turns what goes wrong into one line and an exit code. The first verb is the default.</summary>
internal sealed class VerbRunner
{
    private const int HelpWidth = 110;
    private const int ShownPlaces = 20;
    private readonly IReadOnlyList<Verb> verbs;
    private readonly Terminal terminal;
    private readonly Lazy<Settings> settings;
    private readonly Command root;
    private readonly Dictionary<Command, Verb> commands = [];

    public VerbRunner(IReadOnlyList<Verb> verbs, Terminal terminal, Func<Settings> settings)
    {
        (this.verbs, this.terminal, this.settings) = (verbs, terminal, new Lazy<Settings>(settings));
        root = new Command("graphservice", "Compiles documents into a graph whose every statement shows its sentence, and serves it through GraphQL.");
        root.Options.Add(new HelpOption { Description = "Show what a verb does and which options it has.", Action = new HelpAction { MaxWidth = HelpWidth } });
        root.Options.Add(new VersionOption { Description = "Show the version." });
        foreach (var option in CommonOptions.All)
            root.Options.Add(option);
        foreach (var verb in verbs)
            root.Subcommands.Add(CommandOf(verb));
    }

    public async Task<int> RunAsync(IReadOnlyList<string> args, Signals signals)
    {
        var line = root.Parse(args);
        var named = line.CommandResult.Command;
        if (named == root && line.Action is null or ParseErrorAction)
            line = root.Parse([verbs[0].Name, .. args]);
        if (line.Action is ParseErrorAction)
            return WrongUse(Explain(line, args), named);
        if (!commands.TryGetValue(line.CommandResult.Command, out var verb) || line.Action is HelpAction)
            return await Show(line);
        return await RunAsync(verb, line, signals);
    }

    private async Task<int> Show(ParseResult line)
    {
        var code = await line.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
        if (line.Action is HelpAction && line.CommandResult.Command != root)
            await terminal.Output.WriteLineAsync($"Options of all verbs, --workspace DIR among them: graphservice --help{terminal.Output.NewLine}");
        return code;
    }

    private async Task<int> RunAsync(Verb verb, ParseResult line, Signals signals)
    {
        try
        {
            return await verb.RunAsync(new VerbCall(line, settings.Value, terminal, signals));
        }
        catch (OperationCanceledException) when (signals.Interrupted.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is WrongUseException or WorkspaceNotFoundException)
        {
            return WrongUse(e.Message, line.CommandResult.Command);
        }
        catch (GraphFileException e)
        {
            return Failed(e.Places);
        }
        catch (BrokenGraphException e)
        {
            return Failed([.. e.Problems.Select(p => $"the compile made a graph that breaks its own rules, which is a bug: {p}")]);
        }
        catch (Exception e) when (e is VerbFailedException or OntologyException or ScriptException or IOException or UnauthorizedAccessException)
        {
            return Failed([e.Message]);
        }
#pragma warning disable CA1031 // Nobody but a developer reads a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            if (settings.Value.For("--debug") is not null)
                terminal.Error.WriteLine(e);
            return Failed([$"{e.GetType().Name}: {e.Message} (GRAPHSERVICE_DEBUG=1 shows where)"]);
        }
    }

    private Command CommandOf(Verb verb)
    {
        var command = new Command(verb.Name, verb.Description);
        foreach (var argument in verb.Arguments)
            command.Arguments.Add(argument);
        foreach (var option in verb.Options)
            command.Options.Add(option);
        command.SetAction(_ => { });
        commands.Add(command, verb);
        return command;
    }

    // The parser's own words for an unknown verb speak of commands and arguments.
    private string Explain(ParseResult line, IReadOnlyList<string> args)
    {
        var unknown = line.UnmatchedTokens.Count > 0 ? line.UnmatchedTokens[0] : null;
        if (unknown is null)
            return line.Errors[0].Message.TrimEnd('.');
        if (unknown.StartsWith('-'))
            return $"there is no option '{unknown}'";
        return unknown == args[0] ? $"there is no verb '{unknown}'; there are {string.Join(", ", verbs.Select(v => v.Name))}" : $"'{unknown}' is too much";
    }

    private int WrongUse(string message, Command command)
    {
        var verb = command == root ? "" : $" {command.Name}";
        terminal.Error.WriteLine($"graphservice: {OneLine(message)} (see graphservice{verb} --help)");
        return ExitCode.WrongUse;
    }

    private int Failed(IReadOnlyList<string> messages)
    {
        foreach (var message in messages.Take(ShownPlaces))
            terminal.Error.WriteLine($"graphservice: {OneLine(message)}");
        if (messages.Count > ShownPlaces)
            terminal.Error.WriteLine($"graphservice: and {messages.Count - ShownPlaces} more");
        return ExitCode.Failed;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
