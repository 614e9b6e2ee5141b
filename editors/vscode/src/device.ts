// The board on the desk: upload and monitor, by the command line in a task.

import * as vscode from "vscode";
import { boardOf } from "./board";
import { ask, run } from "./cli";

interface Ports {
  ports: { path: string; usb: string | null; what: string }[];
}

export async function upload(): Promise<void> {
  const file = await activeFile();
  if (file) {
    await run("upload", ["upload", file.fsPath, ...trusted(), ...(await target(file))]);
  }
}

export async function monitor(): Promise<void> {
  const file = await activeFile();
  if (file) {
    await run("monitor", ["monitor", file.fsPath, ...(await target(file))]);
  }
}

export async function ports(): Promise<void> {
  await run("ports", ["ports"]);
}

// The active file, as it is on disk.
async function activeFile(): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.uri.scheme !== "file") {
    void vscode.window.showWarningMessage("Pinwright: open a file of the program first.");
    return undefined;
  }
  await vscode.workspace.saveAll(false);
  return document.uri;
}

// Only an upload may run code of a project, and only in folders that the user trusts.
function trusted(): string[] {
  const settings = vscode.workspace.getConfiguration("pinwright");
  const folders = vscode.workspace.isTrusted ? settings.get<string[]>("trustedFolders") : [];
  return (folders ?? []).flatMap((folder) => ["--trust", folder]);
}

// The board of the user's setting, where the project names none; the port, where there are several.
async function target(file: vscode.Uri): Promise<string[]> {
  const known = await boardOf(file);
  const board = known?.is_setting && known.board ? ["--board", known.board] : [];
  const { ports } = await ask<Ports>(["ports"]).catch(() => ({ ports: [] }) as Ports);
  if (ports.length < 2) {
    return board; // the command line says what is wrong with one or none
  }
  const picked = await vscode.window.showQuickPick(
    ports.map((port) => ({ label: port.path, description: port.what, detail: port.usb ?? "" })),
    { placeHolder: "Port", matchOnDescription: true },
  );
  return picked ? [...board, "--port", picked.label] : board;
}
