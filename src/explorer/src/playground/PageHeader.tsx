export function PageHeader() {
  return (
    <header className="page-header">
      <h1>GraphService</h1>
      <p>グラフに問う。どの答えにも、根拠となる文があります。<span lang="en">Ask the graph; every statement can show its sentence.</span></p>
      <a href="/schema.graphql">schema.graphql</a>
    </header>
  );
}
