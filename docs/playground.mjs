// Makes playground.png: the playground of a running service in Chromium, the first example run. Exits 1 if the page asked another host,
// broke its content security policy or wrote an error to the console.
//   npm install --prefix DIR playwright-core; NODE_PATH=DIR/node_modules node playground.mjs http://127.0.0.1:8080
import { createRequire } from "node:module";

const { chromium } = createRequire(import.meta.url)("playwright-core");
const service = new URL(process.argv[2] ?? "http://127.0.0.1:8080").origin;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en" });
const wrong = [];
page.on("request", (request) => { if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== service) wrong.push(`asked ${request.url()}`); });
page.on("console", (message) => { if (message.type() === "error") wrong.push(message.text()); });
page.on("pageerror", (error) => wrong.push(String(error)));
await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`)));
await page.goto(`${service}/playground`, { waitUntil: "networkidle" });
await page.locator(".graphiql-execute-button").click();
await page.locator(".result-window").getByText("investors").first().waitFor();
await page.waitForLoadState("networkidle");
await page.waitForTimeout(1000); // Monaco colours what it shows a moment later.
await page.screenshot({ path: new URL("playground.png", import.meta.url).pathname });
await browser.close();
wrong.forEach((line) => console.error(line));
process.exit(wrong.length > 0 ? 1 : 0);
