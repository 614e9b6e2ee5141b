--- Pinwright in Neovim 0.11 and later: starts the language server and shows what it offers.

local M = {}

local defaults = {
  cmd = { 'pinwright', 'lsp' },
  --- The command line for :Pinwright upload and its like; nil: what stands before `lsp` in `cmd`.
  cli = nil,
  --- Board where no platformio.ini or sketch.yaml names one, as in `pinwright boards`.
  board = nil,
  --- Folders whose projects may run code of their own when they are built in place.
  trusted_folders = {},
  --- Other settings by their names in VS Code, such as { debounceMs = 150 }.
  settings = {},
  filetypes = { 'arduino', 'c', 'cpp', 'python' },
  --- A key is false to leave it alone.
  keys = {
    accept = '<Tab>',
    accept_word = '<M-Right>',
    accept_line = '<M-C-Right>',
    next = '<M-]>',
    previous = '<M-[>',
    dismiss = '<C-]>',
  },
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

local learn_board

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
      learn_board(client, attached)
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

--- The command line that `cmd` belongs to: what stands before `lsp` there.
function M.cli()
  if options.cli then
    return options.cli
  end
  for index, word in ipairs(options.cmd) do
    if word == 'lsp' then
      return vim.list_slice(options.cmd, 1, index - 1)
    end
  end
  return { 'pinwright' }
end

function M.options()
  return options
end

M.client_of = client_of

--- What the server says of a buffer's board: { board, name, source, why, is_setting }, or nil.
function M.board_of(bufnr)
  local client = vim.lsp.get_clients({ name = 'pinwright', bufnr = bufnr })[1]
  if not client then
    return nil
  end
  local command = { command = 'pinwright.board', arguments = { vim.uri_from_bufnr(bufnr) } }
  local answer = client:request_sync('workspace/executeCommand', command, 5000, bufnr)
  return answer and answer.result
end

--- Ask for a buffer's board, for the statusline; the answer comes later.
function learn_board(client, bufnr)
  local command = { title = '', command = 'pinwright.board', arguments = { vim.uri_from_bufnr(bufnr) } }
  client:exec_cmd(command, { bufnr = bufnr }, function(failure, answer)
    if not failure and vim.api.nvim_buf_is_valid(bufnr) then
      vim.b[bufnr].pinwright_board = answer.board or ''
      vim.cmd('redrawstatus')
    end
  end)
end

--- For the statusline: the board of the current buffer, and how far the ghost text was checked.
function M.status()
  local board = vim.b.pinwright_board
  if board == nil then
    return ''
  end
  local words = { board == '' and 'no board' or board, ghost().standing() }
  return 'pinwright: ' .. table.concat(words, ', ')
end

--- Start the servers anew: another model, or a newer Pinwright.
function M.restart()
  local buffers = {}
  for _, client in ipairs(vim.lsp.get_clients({ name = 'pinwright' })) do
    vim.list_extend(buffers, vim.tbl_keys(client.attached_buffers))
    client:stop()
  end
  local function again(tries)
    if tries > 0 and #vim.lsp.get_clients({ name = 'pinwright' }) > 0 then
      vim.defer_fn(function() again(tries - 1) end, 50)
      return
    end
    for _, bufnr in ipairs(buffers) do
      if vim.api.nvim_buf_is_valid(bufnr) then
        start(bufnr)
      end
    end
  end
  again(600) -- half a minute: a server that is busy takes its time to leave
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
  vim.notify('pinwright: projects in ' .. folder .. ' may run their own code in :Pinwright here and upload')
end

--- Choose the board for files whose project names none.
function M.set_board(name)
  options.board = name
  push_settings()
  for _, client in ipairs(vim.lsp.get_clients({ name = 'pinwright' })) do
    for bufnr in pairs(client.attached_buffers) do
      learn_board(client, bufnr)
    end
  end
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
  local keys = options.keys
  map(keys.accept, function() return ghost().accept() end, 'Accept what Pinwright offers')
  map(keys.accept_word, function() return ghost().accept_word() end, 'Accept its next word')
  map(keys.accept_line, function() return ghost().accept_line() end, 'Accept its next line')
  map(keys.next, function() return ghost().another(1) end, 'Show the next alternative')
  map(keys.previous, function() return ghost().another(-1) end, 'Show the alternative before')
  map(keys.dismiss, function() return ghost().dismiss() end, 'Dismiss what Pinwright offers')
  require('pinwright.commands').setup(M)
end

return M
