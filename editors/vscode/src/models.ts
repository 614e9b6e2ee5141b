// The models: fetch one, with its progress, or use one that is here.

import * as vscode from "vscode";
import { ask, run } from "./cli";

interface Models {
  in_use: string | null;
  models: {
    name: string;
    state: string;
    in_use: boolean;
    bytes: number;
    licence: string | null;
    what_for: string;
  }[];
}

const TOLD = "toldOfModels";

// Once per user: where nothing was fetched, the built-in model completes lines and does no more.
export async function tellOfModels(state: vscode.Memento, restart: () => Promise<void>): Promise<void> {
  const setting = vscode.workspace.getConfiguration("pinwright").get<string | null>("model");
  const known = await ask<Models>(["model", "list"]).catch(() => undefined);
  const used = known?.models.find((model) => model.in_use);
  if (setting || used?.state !== "embedded" || state.get<boolean>(TOLD)) {
    return;
  }
  await state.update(TOLD, true);
  const get = "Get a Model";
  const words = "Pinwright: no model was fetched yet. The built-in one completes lines and writes no programs.";
  if ((await vscode.window.showInformationMessage(words, get)) === get) {
    await manageModels(restart);
  }
}

// `restart` starts the server anew: it has loaded the former model.
export async function manageModels(restart: () => Promise<void>): Promise<void> {
  let known: Models;
  try {
    known = await ask<Models>(["model", "list"]);
  } catch (error) {
    void vscode.window.showErrorMessage(`Pinwright: ${(error as Error).message}`);
    return;
  }
  const picked = await vscode.window.showQuickPick(
    known.models.map((model) => ({
      label: `${model.in_use ? "$(check) " : ""}${model.name}`,
      description: `${model.state}, ${Math.round(model.bytes / 1e6)} MB, ${model.licence ?? ""}`,
      detail: model.what_for,
      model,
    })),
    { placeHolder: "Model to use; one that is not here is fetched first", matchOnDetail: true },
  );
  if (!picked) {
    return;
  }
  const { name, state } = picked.model;
  const isHere = state === "here" || state === "embedded";
  if (!isHere && (await run(`model get ${name}`, ["model", "get", name])) !== 0) {
    return; // the task has said why
  }
  if ((await run(`model use ${name}`, ["model", "use", name])) === 0) {
    await restart();
  }
}
