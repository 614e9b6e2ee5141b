--- Pinwright in Neovim 0.11 and later: starts the language server and shows what it offers.

local M = {}

local defaults = {
  cmd = { 'pinwright', 'lsp' },
  --- Board where no platformio.ini or sketch.yaml names one, as in `pinwright boards`.
  board = nil,
  --- Folders whose projects may run code of their own when they are built in place.
  trusted_folders = {},
  --- Other settings by their names in VS Code, such as { debounceMs = 150 }.
  settings = {},
  filetypes = { 'arduino', 'c', 'cpp', 'python' },
  --- A key is false to leave it alone.
  keys = { accept = '<Tab>', dismiss = '<C-]>' },
}

local options = defaults

--- What shows the text: Neovim's own module where there is one (0.12), else ours.
local function ghost()
  if vim.lsp.inline_completion then
    return require('pinwright.builtin')
  end
  return require('pinwright.ghost')
end

local function settings()
  local own = { board = options.board, trustedFolders = options.trusted_folders }
  return vim.tbl_extend('force', options.settings, own)
end

--- Send the current settings to the running servers.
local function push_settings()
  for _, client in ipairs(vim.lsp.get_clients({ name = 'pinwright' })) do
    client.settings = { pinwright = settings() }
    client:notify('workspace/didChangeConfiguration', { settings = client.settings })
  end
end

--- The client of a buffer, or nil after telling the user why.
local function client_of(bufnr)
  local client = vim.lsp.get_clients({ name = 'pinwright', bufnr = bufnr })[1]
  if not client then
    vim.notify('pinwright: not running for this buffer', vim.log.levels.WARN)
  end
  return client
end

local function start(bufnr)
  local path = vim.api.nvim_buf_get_name(bufnr)
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.textDocument.inlineCompletion = { dynamicRegistration = false }
  vim.lsp.start({
    name = 'pinwright',
    cmd = options.cmd,
    root_dir = vim.fs.root(bufnr, { 'platformio.ini', 'sketch.yaml', '.git' })
      or (path ~= '' and vim.fs.dirname(path) or nil),
    capabilities = capabilities,
    init_options = settings(),
    settings = { pinwright = settings() },
    on_attach = function(client, attached)
      ghost().attach(client, attached)
    end,
  }, { bufnr = bufnr })
end

--- What the key did before, as text for an expression mapping.
local function fallback(key)
  local before = vim.fn.maparg(key, 'i', false, true)
  return function()
    if before.callback and before.expr == 1 then
      return before.callback()
    elseif before.callback then
      vim.schedule(before.callback)
      return ''
    elseif before.rhs then
      return before.expr == 1 and vim.api.nvim_eval(before.rhs) or before.rhs
    end
    return key
  end
end

--- Map a key that acts on ghost text, and means what it meant when there is none.
local function map(key, act, desc)
  if not key then
    return
  end
  local otherwise = fallback(key)
  vim.keymap.set('i', key, function()
    -- An expression mapping may not change the buffer: that is done right after it.
    return act() and '' or otherwise()
  end, { expr = true, replace_keycodes = true, desc = desc })
end

--- Run a command of the server's on the current buffer, and show the result.
local function run(name)
  local bufnr = vim.api.nvim_get_current_buf()
  local client = client_of(bufnr)
  if client then
    local command = { title = name, command = name, arguments = { vim.uri_from_bufnr(bufnr) } }
    client:exec_cmd(command, { bufnr = bufnr }, function(failure, report)
      local text = failure and failure.message or report.summary
      vim.notify('pinwright: ' .. text, failure and vim.log.levels.WARN or vim.log.levels.INFO)
    end)
  end
end

--- Build what the current buffer belongs to and show what the compiler says.
function M.validate()
  run('pinwright.validate')
end

--- Build the buffer's PlatformIO project in its own folder, with the scripts that it brings.
function M.build_here()
  run('pinwright.buildHere')
end

--- Write what the comment under the cursor asks for, below it. The server says what came of it.
function M.generate()
  local bufnr = vim.api.nvim_get_current_buf()
  local client = client_of(bufnr)
  if client then
    local name = 'pinwright.generateBelow'
    local line = vim.api.nvim_win_get_cursor(0)[1] - 1
    local command = { title = name, command = name, arguments = { vim.uri_from_bufnr(bufnr), line } }
    client:exec_cmd(command, { bufnr = bufnr }, function(failure)
      if failure then
        vim.notify('pinwright: ' .. failure.message, vim.log.levels.WARN)
      end
    end)
  end
end

--- Trust a folder, or that of the current buffer's project, until Neovim exits.
function M.trust(folder)
  if not folder or folder == '' then
    folder = vim.fs.root(0, 'platformio.ini')
  end
  if not folder then
    vim.notify('pinwright: no platformio.ini above this file', vim.log.levels.WARN)
    return
  end
  folder = vim.fn.fnamemodify(folder, ':p')
  if not vim.tbl_contains(options.trusted_folders, folder) then
    table.insert(options.trusted_folders, folder)
    push_settings()
  end
  vim.notify('pinwright: projects in ' .. folder .. ' may run their own code in :PinwrightBuildHere')
end

--- Choose the board, or say which one is chosen.
function M.board(name)
  if not name or name == '' then
    vim.notify('pinwright: board ' .. (options.board or 'as the project says'))
    return
  end
  options.board = name
  push_settings()
end

function M.setup(given)
  options = vim.tbl_deep_extend('force', defaults, given or {})
  -- A list is replaced as a whole, not entry by entry.
  options.cmd = given and given.cmd or defaults.cmd
  options.trusted_folders = vim.deepcopy(given and given.trusted_folders or {})
  vim.api.nvim_set_hl(0, 'PinwrightGhost', { link = 'NonText', default = true })
  vim.api.nvim_set_hl(0, 'PinwrightNote', { link = 'LspInlayHint', default = true })
  local group = vim.api.nvim_create_augroup('pinwright', {})
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = options.filetypes,
    callback = function(event)
      start(event.buf)
    end,
  })
  map(options.keys.accept, function() return ghost().accept() end, 'Accept what Pinwright offers')
  map(options.keys.dismiss, function() return ghost().dismiss() end, 'Dismiss what Pinwright offers')
  vim.api.nvim_create_user_command('PinwrightValidate', M.validate, {
    desc = 'Build this file for its board and show what the compiler says',
  })
  vim.api.nvim_create_user_command('PinwrightGenerate', M.generate, {
    desc = 'Write what the comment under the cursor asks for, below it',
  })
  vim.api.nvim_create_user_command('PinwrightBuildHere', M.build_here, {
    desc = 'Build this project in its own folder, where it is trusted',
  })
  vim.api.nvim_create_user_command('PinwrightTrust', function(command)
    M.trust(command.args)
  end, { nargs = '?', complete = 'dir', desc = 'Let projects of a folder run their own code' })
  vim.api.nvim_create_user_command('PinwrightBoard', function(command)
    M.board(command.args)
  end, { nargs = '?', desc = 'Choose the board, or show it' })
end

return M
