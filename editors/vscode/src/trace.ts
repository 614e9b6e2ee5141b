// What the pins of a simulated program did, as a picture: one row a pin, over simulated time.

import * as vscode from "vscode";

export interface Simulation {
  seconds: number;
  outcome: string;
  moved: string[];
  changes: { seconds: number; pin: string; high: boolean | null }[];
  serial: { port: string; text: string }[];
  remarks: string[];
}

// Of the picture, in its own units.
const LEFT = 44; // for the pins' names
const WIDTH = 400;
const ROW = 44;
const HIGH = 10; // below the top of a row
const LOW = 34;
const LET_GO = 22;
const TICKS = 6; // at most
const MOST_PINS = 20;

// `lines` are those of the command line: a picture in text, which is left out, and the pins' times.
export function showTrace(summary: string, simulation: Simulation, lines: string[]): void {
  const panel = vscode.window.createWebviewPanel(
    "pinwright.trace",
    "Pins",
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: false },
  );
  const times = lines.slice(lines.indexOf("") + 1).join("\n");
  const printed = simulation.serial.map(({ port, text }) => `<h2>${escaped(port)}</h2><pre>${escaped(text)}</pre>`);
  const remarks = simulation.remarks.map((remark) => `<p>${escaped(remark)}</p>`);
  panel.webview.html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
  body { color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); }
  svg { width: 100%; max-width: 900px; font: 12px var(--vscode-editor-font-family); }
  text { fill: var(--vscode-editor-foreground); }
  .axis { stroke: var(--vscode-editorIndentGuide-background1, #8886); }
  .pin { fill: none; stroke: var(--vscode-charts-blue); stroke-width: 1.5; stroke-linejoin: round; }
  h2 { font-size: 1em; margin: 1em 0 0; }
  pre { font-family: var(--vscode-editor-font-family); white-space: pre-wrap; }
</style></head><body>
<p>${escaped(summary)}</p>
${picture(simulation)}
<pre>${escaped(times)}</pre>
${[...printed, ...remarks].join("\n")}
</body></html>`;
}

function picture({ seconds, moved, changes }: Simulation): string {
  const pins = moved.slice(0, MOST_PINS);
  const at = (time: number) => LEFT + (time / seconds) * WIDTH;
  const height = 30 + pins.length * ROW;
  const axis = ticks(seconds).map(
    ({ time, label }) =>
      `<line class="axis" x1="${at(time)}" x2="${at(time)}" y1="20" y2="${height}"/>` +
      `<text x="${at(time)}" y="14" text-anchor="middle">${label}</text>`,
  );
  const rows = pins.map((pin, number) => {
    const top = 24 + number * ROW;
    const own = changes.filter((change) => change.pin === pin);
    return (
      `<text x="${LEFT - 10}" y="${top + LET_GO + 4}" text-anchor="end">${escaped(pin)}</text>` +
      `<path class="pin" d="${wave(own, top, at, seconds)}"><title>${escaped(pin)}</title></path>`
    );
  });
  const named = `role="img" aria-label="${escaped(`pins ${pins.join(", ")} over ${seconds} s`)}"`;
  return `<svg viewBox="0 0 ${LEFT + WIDTH + 30} ${height}" ${named}>${[...axis, ...rows].join("")}</svg>`;
}

// Steps between the levels. Of changes that fall into one point each level is drawn once, so that a
// fast wave is a band, of a size that does not grow with it.
function wave(changes: Simulation["changes"], top: number, at: (time: number) => number, end: number): string {
  const points = new Map<string, number[]>();
  for (const { seconds, high } of changes) {
    const x = at(seconds).toFixed(1);
    const y = top + (high === null ? LET_GO : high ? HIGH : LOW);
    points.set(x, [...new Set(points.get(x)), y]);
  }
  let path = "";
  for (const [x, levels] of points) {
    path += path ? `H${x}` : `M${x} ${levels[0]}`;
    path += levels.map((y) => `V${y}`).join("");
  }
  return path && `${path}H${at(end).toFixed(1)}`;
}

// Round times, at most TICKS of them.
function ticks(seconds: number): { time: number; label: string }[] {
  const [unit, size] = seconds >= 1 ? ["s", 1] : seconds >= 1e-3 ? ["ms", 1e-3] : ["µs", 1e-6];
  const least = seconds / size / TICKS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= least) ?? 10 * power;
  return Array.from({ length: Math.floor(seconds / size / step + 1e-9) + 1 }, (_, number) => ({
    time: number * step * size,
    label: `${Number((number * step).toPrecision(6))} ${unit}`,
  }));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
