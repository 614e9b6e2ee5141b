--- Ghost text by Neovim's own vim.lsp.inline_completion (0.12 and later). It takes a text as a whole.

local M = {}

function M.attach(client, bufnr)
  vim.lsp.inline_completion.enable(true, { bufnr = bufnr, client_id = client.id })
end

function M.accept()
  return vim.lsp.inline_completion.get()
end

function M.accept_word()
  return false
end

function M.accept_line()
  return false
end

function M.another(step)
  vim.lsp.inline_completion.select({ count = step })
  return true
end

--- Neovim drops what it shows when it is switched off.
function M.dismiss()
  local filter = { bufnr = vim.api.nvim_get_current_buf() }
  vim.lsp.inline_completion.enable(false, filter)
  vim.lsp.inline_completion.enable(true, filter)
  return false
end

function M.standing()
  return nil
end

return M
