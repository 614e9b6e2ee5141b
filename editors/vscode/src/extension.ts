// Starts the Pinwright language server and hands its answers to VS Code. Everything else - ghost
// text, diagnostics, progress, settings - the language client does by itself.

import * as path from "node:path";
import * as vscode from "vscode";
import { BoardItem, chooseBoard } from "./board";
import { monitor, ports, upload } from "./device";
import { manageModels, tellOfModels } from "./models";
import { Simulation, showTrace } from "./trace";
import {
  DidChangeConfigurationNotification,
  ExecuteCommandRequest,
  ExecuteCommandSignature,
  LanguageClient,
  MessageType,
  Middleware,
  RevealOutputChannelOn,
  ShowMessageNotification,
  WorkDoneProgress,
} from "vscode-languageclient/node";

// What the commands that check answer with; see lsp_server/report.py. `pinwright.why` has reasons.
interface Report {
  schema: 3;
  checked?: boolean;
  defects?: { severity: string }[];
  summary?: string;
  simulation?: Simulation | null;
  trace?: string[];
  reasons?: string[];
}

let client: LanguageClient | undefined;
let started: Promise<boolean> = Promise.resolve(false);
// How far the current ghost text was checked: the text itself has no place to say so.
let checked: vscode.StatusBarItem;
let board: BoardItem;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  checked = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right);
  checked.command = "pinwright.ask.why";
  board = new BoardItem();
  context.subscriptions.push(
    checked,
    board,
    vscode.commands.registerCommand("pinwright.chooseBoard", chooseBoard),
    vscode.commands.registerCommand("pinwright.models", () => manageModels(restart)),
    vscode.commands.registerCommand("pinwright.upload", upload),
    vscode.commands.registerCommand("pinwright.monitor", monitor),
    vscode.commands.registerCommand("pinwright.ports", ports),
    vscode.commands.registerCommand("pinwright.restart", restart),
    vscode.commands.registerCommand("pinwright.trust", trust),
    ...ASKED.map((name) => vscode.commands.registerCommand(`pinwright.ask.${name}`, () => ask(name))),
    vscode.commands.registerCommand("pinwright.log", () => client?.outputChannel.show()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("pinwright.command")) {
        void restart();
      } else if (event.affectsConfiguration("pinwright")) {
        void board.refresh();
      }
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      checked.hide();
      void board.refresh();
    }),
    vscode.workspace.onDidSaveTextDocument(() => void board.refresh()), // perhaps a platformio.ini
    vscode.workspace.onDidGrantWorkspaceTrust(() =>
      client?.sendNotification(DidChangeConfigurationNotification.type, { settings: null }),
    ),
  );
  started = start();
  await started;
  void tellOfModels(context.globalState, restart);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

// The server's commands as the palette has them. It registers its own while it runs, and only then.
const ASKED = ["why", "check", "simulate", "validate", "buildHere", "generateBelow"];

// Waits for a server that is on its way; of one that cannot be started it is said why.
async function ask(name: string): Promise<unknown> {
  return (await started) ? vscode.commands.executeCommand(`pinwright.${name}`) : restart();
}

// Starts the server; whether it runs.
async function start(): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration("pinwright");
  const [command, ...args] = settings.get<string[]>("command") ?? ["pinwright", "lsp"];
  client = new LanguageClient(
    "pinwright",
    "Pinwright",
    { command, args },
    {
      documentSelector: ["arduino", "cpp", "c", "python"].map((language) => ({ language })),
      middleware,
      initializationOptions: known, // so that the first question finds the board that was chosen
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
  try {
    await client.start();
    client.onNotification(ShowMessageNotification.type, ({ type, message }) => void tell(type, message));
    void board.refresh();
    return true;
  } catch (error) {
    const hint = `Pinwright did not start: "${[command, ...args].join(" ")}" failed. `;
    void vscode.window.showErrorMessage(hint + 'Install it with "pip install pinwright".');
    client.error("start failed", error, false);
    return false;
  }
}

const CUT_OFF = 60; // characters of a message that VS Code shows where no button stands beside it

// What the server has to say, with a button where there is something to do about it.
async function tell(type: MessageType, message: string): Promise<void> {
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  const showers = [showErrorMessage, showErrorMessage, showWarningMessage, showInformationMessage];
  const choose = "Choose the Board";
  const noBoard = message.startsWith("no board named");
  const log = "Show the Log";
  const buttons = noBoard ? [choose] : message.length > CUT_OFF ? [log] : [];
  const words = noBoard ? "no board is named: nothing is checked." : message;
  const picked = await (showers[type] ?? showInformationMessage)(`Pinwright: ${words}`, ...buttons);
  if (picked === choose) {
    await chooseBoard();
  } else if (picked === log) {
    client?.outputChannel.show();
  }
}

// The settings as the server reads them; in a restricted window nothing is trusted, whatever the
// user's settings say of the folder.
function known(): object {
  const settings = { ...vscode.workspace.getConfiguration("pinwright") };
  return vscode.workspace.isTrusted ? settings : { ...settings, trustedFolders: [] };
}

async function restart(): Promise<void> {
  const former = client;
  started = (async () => {
    await former?.dispose().catch(() => undefined); // it may never have begun
    return start();
  })();
  await started;
}

// Lets projects of a folder run their own code when they are built in place. It is written into the
// user's own settings; a workspace cannot set it, since its scope is "machine".
async function trust(): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    await vscode.commands.executeCommand("workbench.trust.manage");
    return;
  }
  const document = vscode.window.activeTextEditor?.document.uri;
  const workspace = document && vscode.workspace.getWorkspaceFolder(document);
  const folder = workspace?.uri.fsPath ?? (document && path.dirname(document.fsPath));
  if (!folder) {
    return;
  }
  const yes = "Trust";
  const answer = await vscode.window.showWarningMessage(
    `Let projects in ${folder} run their own code (extra_scripts, platforms) when you build them in place?`,
    { modal: true },
    yes,
  );
  if (answer === yes) {
    const settings = vscode.workspace.getConfiguration("pinwright");
    const folders = settings.get<string[]>("trustedFolders") ?? [];
    const target = vscode.ConfigurationTarget.Global;
    await settings.update("trustedFolders", [...new Set([...folders, folder])], target);
  }
}

const middleware: Middleware = {
  executeCommand,
  // In a restricted window nothing is trusted, whatever the user's settings say of the folder.
  workspace: {
    configuration: async (params, token, next) => {
      const answers = await next(params, token);
      setTimeout(() => void board.refresh()); // once the server has these: a board may be new
      return vscode.workspace.isTrusted || !Array.isArray(answers)
        ? answers
        : answers.map((answer) => answer && { ...answer, trustedFolders: [] });
    },
  },
  provideInlineCompletionItems: async (document, position, context, token, next) => {
    const result = await next(document, position, context, token);
    const items = Array.isArray(result) ? result : (result?.items ?? []);
    const title = items[0]?.command?.title;
    if (title) {
      checked.text = `Pinwright: ${title}`;
      checked.show();
      // VS Code does not say when it shows an item; it shows the first of an answer that is in time.
      const item = { command: { arguments: items[0].command?.arguments } };
      void client?.sendNotification("textDocument/didShowCompletion", { item });
    } else if (!token.isCancellationRequested) {
      checked.hide();
    }
    return result;
  },
};

// What takes seconds and somebody waits for. The client's own progress, in the status bar, has no
// place to cancel.
const SLOW = new Set(["generateBelow", "simulate", "validate", "buildHere"].map((name) => `pinwright.${name}`));
let count = 0;

async function cancellable(command: string, args: unknown[]): Promise<Report | undefined> {
  const shown = { location: vscode.ProgressLocation.Notification, title: "Pinwright", cancellable: true };
  return vscode.window.withProgress(shown, async (progress, token) => {
    const workDoneToken = `${command}-${++count}`;
    let title = "";
    const listening = client?.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      title = value.kind === "begin" ? value.title : title;
      if (value.kind !== "end") {
        progress.report({ message: value.message ? `${title}: ${value.message}` : title });
      }
    });
    try {
      const params = { command, arguments: args, workDoneToken };
      return (await client?.sendRequest(ExecuteCommandRequest.type, params, token)) as Report | undefined;
    } catch (error) {
      if (token.isCancellationRequested) {
        return undefined;
      }
      throw error;
    } finally {
      listening?.dispose();
    }
  });
}

// The client registers the server's commands with VS Code. From the palette they come without
// arguments: the active file is meant, and the line of its cursor. The result is shown.
async function executeCommand(
  command: string,
  args: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  if (command === "pinwright.buildHere") {
    if (!vscode.workspace.isTrusted) {
      void vscode.window.showWarningMessage("Pinwright: not built in place, this window is restricted.");
      return undefined;
    }
    await vscode.workspace.saveAll(false); // it builds what is on disk
  }
  const editor = vscode.window.activeTextEditor;
  if (!args.length && editor && command !== "pinwright.boards") {
    args = [client?.code2ProtocolConverter.asUri(editor.document.uri)];
    if (command === "pinwright.generateBelow") {
      args.push(editor.selection.active.line);
    }
  }
  const report: Report | undefined = await (SLOW.has(command) ? cancellable(command, args) : next(command, args));
  if (report?.reasons) {
    const options = { modal: true, detail: report.reasons.join("\n\n") };
    void vscode.window.showInformationMessage("Why is nothing shown?", options);
  }
  if (report?.simulation) {
    showTrace(report.summary ?? "", report.simulation, report.trace ?? []);
  } else if (report?.checked) {
    const broken = report.defects?.some((defect) => defect.severity === "error");
    const show = broken ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
    // Beside a button the words are not cut off.
    void show(`Pinwright: ${report.summary}`, "Show the Log").then((log) => log && client?.outputChannel.show());
  }
  return report; // where nothing could be checked the server has shown why
}
