// The board in the status bar: the project's own, which wins and is said so, or the one chosen here.

import * as vscode from "vscode";

// What `pinwright.board` answers with; see lsp_server/features/board.py.
export interface Known {
  board: string | null;
  name: string | null;
  source: string | null;
  why: string | null;
  is_setting: boolean;
}

interface Listed {
  id: string;
  name: string;
  aliases: string[];
  mcu: string;
}

const LANGUAGES = new Set(["arduino", "cpp", "c", "python"]);

export class BoardItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left, 50);
  private asked = 0;

  constructor() {
    this.item.command = "pinwright.chooseBoard";
    this.item.name = "Pinwright: board";
  }

  // Shows the board of the active file, once the server has said which.
  async refresh(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !LANGUAGES.has(document.languageId)) {
      this.item.hide();
      return;
    }
    const turn = ++this.asked;
    const known = await boardOf(document.uri);
    if (known && turn === this.asked) {
      this.item.text = `$(circuit-board) ${known.board ?? "no board"}`;
      this.item.tooltip = known.board ? `${known.name}, from ${known.source}` : (known.why ?? "");
      this.item.show();
    }
  }

  dispose(): void {
    this.item.dispose();
  }
}

export async function boardOf(uri: vscode.Uri): Promise<Known | undefined> {
  try {
    return await vscode.commands.executeCommand<Known>("pinwright.board", uri.toString());
  } catch {
    return undefined; // the server is not there, and has said so
  }
}

export async function chooseBoard(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const known = document && (await boardOf(document.uri));
  if (known?.board && !known.is_setting) {
    void vscode.window.showInformationMessage(
      `Pinwright: ${known.name} (${known.board}), from ${known.source}. Change it there.`,
    );
    return;
  }
  const answer = await vscode.commands.executeCommand<{ boards: Listed[] }>("pinwright.boards");
  const picked = await vscode.window.showQuickPick(
    answer.boards.map((board) => ({
      label: board.name,
      description: board.id,
      detail: [board.mcu, ...board.aliases].join(", "),
    })),
    { matchOnDescription: true, matchOnDetail: true, placeHolder: "Board" },
  );
  if (picked) {
    const inFolder = vscode.workspace.workspaceFolders !== undefined;
    const { Workspace, Global } = vscode.ConfigurationTarget;
    const settings = vscode.workspace.getConfiguration("pinwright");
    await settings.update("board", picked.description, inFolder ? Workspace : Global);
  }
}
