// Makes network.png: an export, opened in Cytoscape.js in Chromium.
//   graphservice export --format cytoscape --around company-zypl-ai --hops 2 --output graph.cyjs
//   npm --prefix tests/exports ci; npm install --prefix DIR playwright-core
//   NODE_PATH=DIR/node_modules node docs/network.mjs graph.cyjs
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const { chromium } = createRequire(import.meta.url)("playwright-core");
const script = new URL("../tests/exports/node_modules/cytoscape/dist/cytoscape.min.js", import.meta.url).pathname;
const file = JSON.parse(readFileSync(process.argv[2], "utf8"));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
await page.setContent("<body style='margin: 0'><div id='graph' style='width: 960px; height: 600px'></div>");
await page.addScriptTag({ path: script });
const shown = await page.evaluate((elements) => {
  const colours = {
    PERSON: "#e0a800", GOVERNMENT: "#d9534f", COMPANY: "#3178c6", ORGANIZATION: "#7e57c2", EVENT: "#ef8e3b", INITIATIVE: "#4caf50", PLACE: "#888888",
  };
  const node = {
    label: "data(name)", "font-size": 10, "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "wrap", "text-max-width": 120, "line-height": 1.1,
    "background-color": (n) => colours[n.data("type")], width: 18, height: 18,
  };
  const edge = {
    label: "data(interaction)", "font-size": 7, color: "#555", "text-background-color": "#fff", "text-background-opacity": 0.9, "text-rotation": "autorotate",
    width: 1, "curve-style": "bezier", "target-arrow-shape": "triangle", "arrow-scale": 0.6,
  };
  const network = window.cytoscape({
    container: document.getElementById("graph"),
    elements,
    style: [
      { selector: "node", style: node },
      { selector: "edge", style: edge },
      { selector: "edge[stance != 'ASSERTED']", style: { "line-style": "dashed" } },
    ],
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 90000, idealEdgeLength: () => 95, nodeOverlap: 40, padding: 30 },
  });
  return [network.nodes().length, network.edges().length];
}, file.elements);
await page.screenshot({ path: new URL("network.png", import.meta.url).pathname });
await browser.close();
console.log(`${shown[0]} nodes, ${shown[1]} edges`);
process.exit(shown[0] === file.elements.nodes.length && shown[1] === file.elements.edges.length ? 0 : 1);
