// Reads exports with programs of other people that run in Node.js: graphology-gexf, which Gephi Lite is built on, and Cytoscape.js.
//
//     node read-back.mjs FOLDER BUILD
//
// FOLDER holds graph.gexf, graph.gexf12 and graph.cytoscape of the compiled graph in BUILD. Prints a line for each reader; exits with 1 if anything
// differs.
import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';

const [folder, build] = process.argv.slice(2);
let differences = 0;

const lines = path => readFileSync(path, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line));
const entities = lines(`${build}/entities.jsonl`);
const statements = lines(`${build}/statements.jsonl`);
const inXml = text => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
const sorted = rows => rows.map(row => JSON.stringify(row)).sort();
const nodes = change => sorted(entities.map(e => [e.id, change(e.name.ja ?? e.name.en)]));
const edges = sorted(statements.map(s => [s.id, s.subject, s.object, s.predicate, s.amount?.value === undefined ? null : 'a sum']));

function same(what, found, expected) {
  const wrong = found.findIndex((row, i) => row !== expected[i]);
  if (found.length === expected.length && wrong < 0) return;
  differences++;
  console.log(`   ${what}: ${found.length} instead of ${expected.length}; ${found[wrong]} is not ${expected[wrong]}`);
}

for (const name of ['gexf', 'gexf12']) {
  const graph = gexf.parse(MultiGraph, readFileSync(`${folder}/graph.${name}`, 'utf8'));
  same(`${name}, graphology: nodes`, sorted(graph.mapNodes((id, node) => [id, node.label])), nodes(inXml));
  same(`${name}, graphology: edges`, sorted(graph.mapEdges((id, edge, source, target) =>
    [id, source, target, edge.label, typeof edge.amount === 'number' ? 'a sum' : null])), edges);
  if (name === 'gexf')
    same('gexf, graphology: kinds', graph.mapEdges((id, edge) => edge.kind), graph.mapEdges((id, edge) => edge.predicate));
  console.log(`   ${name}, graphology: ${graph.order} nodes, ${graph.size} edges`);
}

const file = JSON.parse(readFileSync(`${folder}/graph.cytoscape`, 'utf8'));
const network = cytoscape({ headless: true, styleEnabled: false, elements: file.elements, data: file.data });
same('cytoscape, Cytoscape.js: nodes', sorted(network.nodes().map(n => [n.id(), n.data('name')])), nodes(text => text));
same('cytoscape, Cytoscape.js: edges', sorted(network.edges().map(e =>
  [e.id(), e.source().id(), e.target().id(), e.data('interaction'), typeof e.data('amount') === 'number' ? 'a sum' : null])), edges);
console.log(`   cytoscape, Cytoscape.js: ${network.nodes().length} nodes, ${network.edges().length} edges`);

process.exit(differences === 0 ? 0 : 1);
