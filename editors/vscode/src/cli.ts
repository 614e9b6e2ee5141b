// The command line of the Pinwright that the language server belongs to: for what takes long, asks,
// or talks to a board. It runs as a task, so that its output stays and Ctrl-C reaches it.

import { execFile } from "node:child_process";
import * as vscode from "vscode";

// What stands before `lsp` in the command that starts the server.
export function commandLine(): string[] {
  const settings = vscode.workspace.getConfiguration("pinwright");
  const command = settings.get<string[]>("command") ?? ["pinwright", "lsp"];
  const at = command.indexOf("lsp");
  return at > 0 ? command.slice(0, at) : ["pinwright"];
}

// Runs it where the user sees it; resolves with its exit status.
export async function run(name: string, args: string[]): Promise<number | undefined> {
  const [program, ...before] = commandLine();
  const task = new vscode.Task(
    { type: "pinwright", arguments: args },
    vscode.TaskScope.Workspace,
    name,
    "Pinwright",
    new vscode.ProcessExecution(program, [...before, ...args]),
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, focus: true, clear: true };
  const execution = await vscode.tasks.executeTask(task);
  return new Promise((resolve) => {
    const ended = vscode.tasks.onDidEndTaskProcess((event) => {
      if (event.execution === execution) {
        ended.dispose();
        resolve(event.exitCode);
      }
    });
  });
}

// Runs it unseen and reads the JSON object that it prints; rejects with its one line of error.
export function ask<T>(args: string[]): Promise<T> {
  const [program, ...before] = commandLine();
  return new Promise((resolve, reject) => {
    execFile(program, [...before, ...args, "--json"], (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as T);
      } catch {
        reject(new Error(stderr.trim() || String(error)));
      }
    });
  });
}
