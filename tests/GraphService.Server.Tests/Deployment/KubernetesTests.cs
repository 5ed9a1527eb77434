using System.Text.RegularExpressions;
using GraphService.Server.Tests.Verbs;
using GraphService.Testing;
using YamlDotNet.RepresentationModel;

namespace GraphService.Server.Tests.Deployment;

/// <summary>What <c>deploy/kubernetes</c> asks for is there: verbs, options, image, port, probes; and whatever runs is locked up.</summary>
public sealed partial class KubernetesTests
{
    private const string Folder = "deploy/kubernetes";

    public static TheoryData<string> Workloads => [.. Objects().Where(o => PodOf(o) is not null).Select(NameOf)];

    [Theory, MemberData(nameof(Workloads))]
    public async Task Container_OfAWorkload_CallsAVerbWithOptionsThatItHas(string workload)
    {
        var words = WordsOf(Container(workload));
        words[0].ShouldBeOneOf("serve", "generate", "import");
        var help = (await ProgramRun.Of(words[0], "--help")).Output + (await ProgramRun.Of("--help")).Output;
        var options = words.Where(w => w.StartsWith("--", StringComparison.Ordinal)).ToList();
        options.ShouldNotBeEmpty();
        foreach (var option in options)
            help.ShouldContain(option + " ", Case.Sensitive, workload);
    }

    [Theory, MemberData(nameof(Workloads))]
    public void Container_OfAWorkload_IsTheImageOfComposeAndLockedUp(string workload)
    {
        var (pod, container) = (PodOf(Named(workload))!, Container(workload));
        Text(container, "image").ShouldBe(ImageOfCompose().Match(Repository.Text("docker-compose.yml")).Groups["name"].Value);
        Text(pod, "securityContext", "runAsNonRoot").ShouldBe("true");
        Text(container, "securityContext", "readOnlyRootFilesystem").ShouldBe("true");
        Text(container, "securityContext", "allowPrivilegeEscalation").ShouldBe("false");
        var volumes = Items(pod, "volumes").Select(v => Text(v, "name")).ToList();
        Items(container, "volumeMounts").Select(m => Text(m, "name")).ShouldBe(volumes, ignoreOrder: true);
    }

    [Fact]
    public void Compile_EachIndex_IsOnePartOfAllThatThereAre()
    {
        var job = Named("graphservice-compile");
        var count = Text(job, "spec", "completions");
        Text(job, "spec", "completionMode").ShouldBe("Indexed");
        var parts = Items(Container("graphservice-compile"), "env").Single(e => Text(e, "name") == "PARTS");
        Text(parts, "value").ShouldBe(count);
        WordsOf(Container("graphservice-compile")).ShouldContain("\"$((JOB_COMPLETION_INDEX + 1))/$PARTS\"");
    }

    [Fact]
    public void Service_PortAndProbes_AreThoseOfTheImageAndTheProgram()
    {
        var container = Container("graphservice");
        var port = Exposed().Match(Repository.Text("Dockerfile")).Groups["port"].Value;
        Text(Items(container, "ports").Single(), "containerPort").ShouldBe(port);
        WordsOf(container).ShouldContain($"http://0.0.0.0:{port}");
        Text(container, "livenessProbe", "httpGet", "path").ShouldBe("/healthz");
        Text(container, "readinessProbe", "httpGet", "path").ShouldBe("/readyz");
        var routes = Repository.Text("src/GraphService.Server/Http/GraphServer.cs");
        foreach (var probe in new[] { "startupProbe", "livenessProbe", "readinessProbe" })
        {
            routes.ShouldContain($"\"{Text(container, probe, "httpGet", "path")}\"");
            Text(container, probe, "httpGet", "port").ShouldBe(Text(Items(container, "ports").Single(), "name"));
        }
    }

    [Fact]
    public void Service_Selector_MeetsThePodsOfTheDeployment()
    {
        var (service, deployment) = (Objects().Single(o => Text(o, "kind") == "Service"), Named("graphservice"));
        var labels = (YamlMappingNode)At(deployment, "spec", "template", "metadata", "labels")!;
        foreach (var (key, value) in (YamlMappingNode)At(service, "spec", "selector")!)
            labels[key].ShouldBe(value);
        Text(Items(service, "spec", "ports").Single(), "targetPort").ShouldBe("http");
    }

    [Fact]
    public void Volumes_ThatAreClaimed_AreThere()
    {
        var claims = Objects().Where(o => Text(o, "kind") == "PersistentVolumeClaim").Select(NameOf).ToList();
        var claimed = Objects().Select(PodOf).OfType<YamlNode>().SelectMany(p => Items(p, "volumes"))
            .Select(v => At(v, "persistentVolumeClaim", "claimName")).OfType<YamlScalarNode>().Select(n => n.Value!).Distinct();
        claimed.ShouldBe(claims, ignoreOrder: true);
    }

    [Fact]
    public void Readme_EachFile_IsNamed()
    {
        var readme = Repository.Text($"{Folder}/README.md");
        foreach (var file in Repository.Files(Folder, "*.yaml"))
            readme.ShouldContain($"`{Path.GetFileName(file)}`");
    }

    // The words behind the program's name, or of the arguments of the image's entry point.
    private static List<string> WordsOf(YamlNode container)
    {
        var words = Items(container, "args").Select(a => ((YamlScalarNode)a).Value!).ToList();
        if (At(container, "command") is null)
            return words;
        var line = words.Single().Split('|')[0].Trim();
        line.ShouldStartWith("graphservice ");
        return [.. Words().Matches(line).Select(m => m.Value).Skip(1)];
    }

    private static YamlNode Container(string workload) => Items(PodOf(Named(workload))!, "containers").Single();

    private static YamlNode Named(string name) => Objects().Single(o => NameOf(o) == name && PodOf(o) is not null);

    private static YamlNode? PodOf(YamlNode node) => At(node, "spec", "template", "spec");

    private static string NameOf(YamlNode node) => Text(node, "metadata", "name");

    private static IEnumerable<YamlNode> Objects() => Repository.Files(Folder, "*.yaml").Where(f => !f.EndsWith("kustomization.yaml", StringComparison.Ordinal)).SelectMany(file =>
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Text(file)));
        return stream.Documents.Select(d => d.RootNode);
    });

    private static IEnumerable<YamlNode> Items(YamlNode node, params string[] path) => At(node, path) is YamlSequenceNode items ? items : [];

    private static string Text(YamlNode node, params string[] path) => At(node, path) is YamlScalarNode { Value: { } text } ? text
        : throw new ShouldAssertException($"{string.Join('.', path)} is missing");

    private static YamlNode? At(YamlNode? node, params string[] path)
    {
        foreach (var name in path)
            node = node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;
        return node;
    }

    [GeneratedRegex(@"^  image: (?<name>\S+)$", RegexOptions.Multiline)]
    private static partial Regex ImageOfCompose();

    [GeneratedRegex(@"^EXPOSE (?<port>\d+)$", RegexOptions.Multiline)]
    private static partial Regex Exposed();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
