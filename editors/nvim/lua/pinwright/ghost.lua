--- Ghost text on Neovim 0.11: LSP 3.18's textDocument/inlineCompletion and one extmark.

local M = {}

local METHOD = 'textDocument/inlineCompletion'
local AUTOMATIC = 2
local namespace = vim.api.nvim_create_namespace('pinwright.ghost')
local notes = vim.api.nvim_create_namespace('pinwright.note')

--- What is offered: { bufnr, mark, lines, first, last, command, client }; `first` and `last` are byte
--- columns of the text that it replaces, `command` is run once it is accepted. Nil when nothing is.
local offer
--- The request that is on its way: { client, id }.
local asked

local function cancel()
  if asked then
    asked.client:cancel_request(asked.id)
    asked = nil
  end
end

local function hide()
  if offer then
    pcall(vim.api.nvim_buf_del_extmark, offer.bufnr, namespace, offer.mark)
    pcall(vim.api.nvim_buf_clear_namespace, offer.bufnr, notes, 0, -1)
    offer = nil
  end
end

--- Show `lines` at the cursor, the part of them that is typed already left out, and behind them how
--- far they were checked: the command's title says so. Closers behind the cursor that they replace are
--- drawn over, with what else stands on the line.
local function show(client, bufnr, row, column, lines, first, last, command)
  local virtual = {}
  for index = 2, #lines do
    virtual[#virtual + 1] = { { lines[index], 'PinwrightGhost' } }
  end
  local shown = { { lines[1]:sub(column - first + 1), 'PinwrightGhost' } }
  local behind = vim.api.nvim_buf_get_lines(bufnr, row, row + 1, true)[1]:sub(last + 1)
  if last > column and #lines == 1 and behind ~= '' then
    shown[2] = { behind }
  end
  offer = {
    bufnr = bufnr,
    lines = lines,
    first = first,
    last = last,
    client = client,
    command = command,
    mark = vim.api.nvim_buf_set_extmark(bufnr, namespace, row, column, {
      virt_text = shown,
      virt_text_pos = last > column and 'overlay' or 'inline',
      virt_lines = virtual,
    }),
  }
  if command then
    vim.api.nvim_buf_set_extmark(bufnr, notes, row, column, {
      virt_text = { { command.title, 'PinwrightNote' } },
      virt_text_pos = 'eol',
    })
  end
end

local function request(client, bufnr)
  cancel()
  local window = vim.api.nvim_get_current_win()
  local params = vim.lsp.util.make_position_params(window, client.offset_encoding)
  params.context = { triggerKind = AUTOMATIC }
  local tick = vim.api.nvim_buf_get_changedtick(bufnr)
  local row, column = unpack(vim.api.nvim_win_get_cursor(window))
  local id
  local sent
  sent, id = client:request(METHOD, params, function(failure, answer)
    if asked and asked.id == id then
      asked = nil
    end
    local item = not failure and answer and (answer.items or answer)[1]
    local now = vim.api.nvim_get_current_win() == window and vim.api.nvim_win_get_cursor(window)
    -- The user has typed on, moved or left meanwhile: the text belongs elsewhere.
    if
      not item
      or vim.fn.mode() ~= 'i'
      or vim.api.nvim_buf_get_changedtick(bufnr) ~= tick
      or not now
      or now[1] ~= row
      or now[2] ~= column
    then
      return
    end
    hide()
    local first, last = column, column
    if item.range then
      local line = vim.api.nvim_get_current_line()
      local encoding = client.offset_encoding
      first = vim.str_byteindex(line, encoding, item.range.start.character, false)
      last = vim.str_byteindex(line, encoding, item.range['end'].character, false)
    end
    local text = item.insertText:gsub('\r\n?', '\n')
    local lines = vim.split(text, '\n', { plain = true })
    show(client, bufnr, row - 1, column, lines, first, last, item.command)
  end, bufnr)
  asked = sent and { client = client, id = id } or nil
end

function M.attach(client, bufnr)
  local group = vim.api.nvim_create_augroup('pinwright.ghost.' .. bufnr, {})
  vim.api.nvim_create_autocmd({ 'InsertEnter', 'CursorMovedI', 'TextChangedI' }, {
    group = group,
    buffer = bufnr,
    callback = function()
      hide()
      request(client, bufnr)
    end,
  })
  vim.api.nvim_create_autocmd({ 'InsertLeave', 'BufLeave', 'LspDetach' }, {
    group = group,
    buffer = bufnr,
    callback = function()
      hide()
      cancel()
    end,
  })
end

--- Put the offered text in. Returns whether there was one; the edit follows at once.
function M.accept()
  if not offer then
    return false
  end
  local taken = offer
  vim.schedule(function()
    local row = vim.api.nvim_win_get_cursor(0)[1] - 1
    hide()
    vim.api.nvim_buf_set_text(taken.bufnr, row, taken.first, row, taken.last, taken.lines)
    local rows = #taken.lines
    local column = #taken.lines[rows] + (rows == 1 and taken.first or 0)
    vim.api.nvim_win_set_cursor(0, { row + rows, column })
    if taken.command then
      taken.client:exec_cmd(taken.command, { bufnr = taken.bufnr })
    end
  end)
  return true
end

--- Take the offered text away. Returns whether there was one.
function M.dismiss()
  if not offer then
    return false
  end
  vim.schedule(hide)
  return true
end

return M
