// Starts the Pinwright language server and hands its answers to VS Code. Everything else - ghost
// text, diagnostics, progress, settings - is the language client's own work on the server's word.

import * as vscode from "vscode";
import { ExecuteCommandSignature, LanguageClient, RevealOutputChannelOn } from "vscode-languageclient/node";

// What `pinwright.validate` answers with; see lsp_server/report.py.
interface Report {
  schema: 1;
  checked: boolean;
  defects: { severity: string }[];
  summary: string;
}

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("pinwright.restart", restart),
    vscode.commands.registerCommand("pinwright.log", () => client?.outputChannel.show()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("pinwright.command")) {
        void restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("pinwright");
  const [command, ...args] = settings.get<string[]>("command") ?? ["pinwright", "lsp"];
  client = new LanguageClient(
    "pinwright",
    "Pinwright",
    { command, args },
    {
      documentSelector: ["arduino", "cpp", "c", "python"].map((language) => ({ language })),
      middleware: { executeCommand },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
  try {
    await client.start();
  } catch (error) {
    const hint = `Pinwright did not start: "${[command, ...args].join(" ")}" failed. `;
    void vscode.window.showErrorMessage(hint + 'Install it with "pip install pinwright".');
    client.error("start failed", error, false);
  }
}

async function restart(): Promise<void> {
  await client?.dispose();
  await start();
}

// The client registers the server's commands with VS Code. From the palette they come without
// arguments: the file in front is meant. What came of it is told.
async function executeCommand(
  command: string,
  args: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const report: Report | undefined = await next(
    command,
    args.length || !uri ? args : [client?.code2ProtocolConverter.asUri(uri)],
  );
  if (report?.checked) {
    const broken = report.defects.some((defect) => defect.severity === "error");
    const show = broken ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
    void show(`Pinwright: ${report.summary}`);
  }
  return report; // where nothing could be checked the server has shown why
}
