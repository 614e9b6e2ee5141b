--- Ghost text on Neovim 0.11: LSP 3.18's textDocument/inlineCompletion and one extmark.

local M = {}

local METHOD = 'textDocument/inlineCompletion'
local INVOKED, AUTOMATIC = 1, 2
local namespace = vim.api.nvim_create_namespace('pinwright.ghost')
local notes = vim.api.nvim_create_namespace('pinwright.note')

--- What is offered: the `items` of one answer, of which `index` is shown, as `lines` that replace the
--- byte columns `first` to `last`; `row`, `column` and `tick` are where and when that is right.
--- `invoked` says whether these are all that there are. Nil when nothing is offered.
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

--- Show what `new` offers at the cursor, the part that is typed already left out, and behind it how far
--- it was checked: the command's title says so. Closers behind the cursor that it replaces are drawn
--- over, with what else stands on the line.
local function show(new)
  hide()
  local item, column = new.items[new.index], new.column
  local virtual = {}
  for index = 2, #new.lines do
    virtual[#virtual + 1] = { { new.lines[index], 'PinwrightGhost' } }
  end
  local shown = { { new.lines[1]:sub(column - new.first + 1), 'PinwrightGhost' } }
  local line = vim.api.nvim_buf_get_lines(new.bufnr, new.row, new.row + 1, true)[1]
  local behind = line:sub(new.last + 1)
  if new.last > column and #new.lines == 1 and behind ~= '' then
    shown[2] = { behind }
  end
  new.tick = vim.api.nvim_buf_get_changedtick(new.bufnr)
  new.mark = vim.api.nvim_buf_set_extmark(new.bufnr, namespace, new.row, column, {
    virt_text = shown,
    virt_text_pos = new.last > column and 'overlay' or 'inline',
    virt_lines = virtual,
  })
  if item.command then
    local count = #new.items > 1 and (' %d/%d'):format(new.index, #new.items) or ''
    vim.api.nvim_buf_set_extmark(new.bufnr, notes, new.row, column, {
      virt_text = { { item.command.title .. count, 'PinwrightNote' } },
      virt_text_pos = 'eol',
    })
  end
  offer = new
end

--- Offer one item of an answer at the cursor.
local function present(client, bufnr, items, index, invoked)
  local item = items[index]
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local first, last = column, column
  if item.range then
    local line = vim.api.nvim_get_current_line()
    first = vim.str_byteindex(line, client.offset_encoding, item.range.start.character, false)
    last = vim.str_byteindex(line, client.offset_encoding, item.range['end'].character, false)
  end
  local text = item.insertText:gsub('\r\n?', '\n')
  show({
    client = client,
    bufnr = bufnr,
    items = items,
    index = index,
    invoked = invoked,
    row = row - 1,
    column = column,
    first = first,
    last = last,
    lines = vim.split(text, '\n', { plain = true }),
    taken = 0,
  })
  client:notify('textDocument/didShowCompletion', { item = item })
end

--- Ask for what belongs at the cursor; `choose` picks the one to show from a number of items.
local function request(client, bufnr, trigger, choose)
  cancel()
  local window = vim.api.nvim_get_current_win()
  local params = vim.lsp.util.make_position_params(window, client.offset_encoding)
  params.context = { triggerKind = trigger }
  local tick = vim.api.nvim_buf_get_changedtick(bufnr)
  local row, column = unpack(vim.api.nvim_win_get_cursor(window))
  local id
  local sent
  sent, id = client:request(METHOD, params, function(failure, answer)
    if asked and asked.id == id then
      asked = nil
    end
    local items = not failure and answer and (answer.items or answer) or {}
    local now = vim.api.nvim_get_current_win() == window and vim.api.nvim_win_get_cursor(window)
    -- The user has typed on, moved or left meanwhile: the text belongs elsewhere.
    if
      #items == 0
      or vim.fn.mode() ~= 'i'
      or vim.api.nvim_buf_get_changedtick(bufnr) ~= tick
      or not now
      or now[1] ~= row
      or now[2] ~= column
    then
      return
    end
    present(client, bufnr, items, choose(#items), trigger == INVOKED)
  end, bufnr)
  asked = sent and { client = client, id = id } or nil
end

local function first_of()
  return 1
end

--- Whether the cursor and the text are still those that the offer was made for.
local function holds(bufnr)
  if not offer or offer.bufnr ~= bufnr then
    return false
  end
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  return offer.tick == vim.api.nvim_buf_get_changedtick(bufnr)
    and offer.row == row - 1
    and offer.column == column
end

function M.attach(client, bufnr)
  local group = vim.api.nvim_create_augroup('pinwright.ghost.' .. bufnr, {})
  vim.api.nvim_create_autocmd({ 'InsertEnter', 'CursorMovedI', 'TextChangedI' }, {
    group = group,
    buffer = bufnr,
    callback = function()
      if not holds(bufnr) then -- a part that was taken leaves the rest where it is
        hide()
        request(client, bufnr, AUTOMATIC, first_of)
      end
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
    local command = taken.items[taken.index].command
    if command then
      taken.client:exec_cmd(command, { bufnr = taken.bufnr })
    end
  end)
  return true
end

--- Put a part of the offered text in and leave the rest: `part_of` gives it, from the text after the
--- cursor. Returns whether there was one.
local function accept_part(part_of)
  if not offer then
    return false
  end
  local taken = offer
  local rest = table.concat(taken.lines, '\n'):sub(taken.column - taken.first + 1)
  local part = part_of(rest)
  if part == nil or #part >= #rest then
    return M.accept()
  end
  vim.schedule(function()
    hide()
    local lines = vim.split(part, '\n', { plain = true })
    vim.api.nvim_buf_set_text(
      taken.bufnr, taken.row, taken.column, taken.row, taken.column, lines
    )
    local replaced = taken.last - taken.column
    local left = vim.tbl_extend('force', taken, {
      row = taken.row + #lines - 1,
      column = #lines[#lines] + (#lines == 1 and taken.column or 0),
      lines = vim.split(rest:sub(#part + 1), '\n', { plain = true }),
      taken = taken.taken + vim.str_utfindex(part, 'utf-16'),
    })
    left.first, left.last = left.column, left.column + replaced
    vim.api.nvim_win_set_cursor(0, { left.row + 1, left.column })
    show(left)
    taken.client:notify('textDocument/didPartiallyAcceptCompletion', {
      item = taken.items[taken.index],
      acceptedLength = left.taken,
    })
  end)
  return true
end

--- Put the next word in, with the blanks before it, or the punctuation up to it.
function M.accept_word()
  return accept_part(function(rest)
    return rest:match('^%s*[%w_\128-\255]+') or rest:match('^%s*[^%w_%s\128-\255]+')
  end)
end

--- Put the rest of this line in, or all of the next one.
function M.accept_line()
  return accept_part(function(rest)
    return rest:match('^[^\n]+') or rest:match('^\n[^\n]*')
  end)
end

--- Show another alternative: `step` 1 is the next, -1 the one before. While typing the server gives one;
--- asked by this key it gives what others there are.
function M.another(step)
  if vim.fn.mode() ~= 'i' then
    return false
  end
  local bufnr = vim.api.nvim_get_current_buf()
  if offer and offer.invoked then
    local items, index = offer.items, (offer.index - 1 + step) % #offer.items + 1
    local client = offer.client
    vim.schedule(function()
      present(client, bufnr, items, index, true)
    end)
    return true
  end
  local client = vim.lsp.get_clients({ name = 'pinwright', bufnr = bufnr })[1]
  if not client then
    return false
  end
  local was_shown = offer ~= nil
  vim.schedule(function()
    request(client, bufnr, INVOKED, function(count)
      return was_shown and step % count + 1 or 1
    end)
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

--- How far what is offered was checked, in words; nil when nothing is offered.
function M.standing()
  local command = offer and offer.items[offer.index].command
  return command and command.title
end

return M
