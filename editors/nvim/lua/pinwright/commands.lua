--- `:Pinwright NAME ...`: each name with what it does.

local terminal = require('pinwright.terminal')

local M = {}

--- What the commands need of the plugin; `require('pinwright')` hands it over.
local plugin

local function say(text, level)
  vim.notify('pinwright: ' .. text, level or vim.log.levels.INFO)
end

--- Run a command of the server's on the current buffer, and hand on its answer.
local function ask(name, arguments, use)
  local bufnr = vim.api.nvim_get_current_buf()
  local client = plugin.client_of(bufnr)
  if not client then
    return
  end
  local all = vim.list_extend({ vim.uri_from_bufnr(bufnr) }, arguments)
  local command = { title = name, command = name, arguments = all }
  client:exec_cmd(command, { bufnr = bufnr }, function(failure, answer)
    if failure then
      say(failure.message, vim.log.levels.WARN)
    else
      use(answer)
    end
  end)
end

local function report(name)
  return function()
    ask('pinwright.' .. name, {}, function(answer)
      say(answer.summary)
      if answer.trace then
        terminal.show(name, answer.trace)
      end
    end)
  end
end

--- Run what concerns the board on the desk, with what the editor knows of the current file. Only an
--- upload may run code of a project, and only in folders that the user trusts.
local function with_board(name)
  return function(given)
    if vim.bo.modified then
      vim.cmd('write')
    end
    local arguments = { name, vim.api.nvim_buf_get_name(0) }
    for _, folder in ipairs(name == 'upload' and plugin.options().trusted_folders or {}) do
      vim.list_extend(arguments, { '--trust', folder })
    end
    local known = plugin.board_of(0)
    if known and known.is_setting and known.board then
      vim.list_extend(arguments, { '--board', known.board })
    end
    terminal.run(plugin.cli(), vim.list_extend(arguments, given))
  end
end

local function model(given)
  if #given == 0 then
    given = { 'list' }
  end
  terminal.run(plugin.cli(), vim.list_extend({ 'model' }, given), function(status)
    if status == 0 and given[1] == 'use' then
      plugin.restart()
    end
  end)
end

--- Choose the board by name, or from a list; what the project names counts all the same.
local function board(given)
  if #given > 0 then
    plugin.set_board(table.concat(given, ' '))
    return
  end
  ask('pinwright.board', {}, function(known)
    if known.board and not known.is_setting then
      say(('board %s, from %s'):format(known.board, known.source))
      return
    end
    say('board ' .. (known.board or ('none: ' .. known.why)))
    ask('pinwright.boards', {}, function(answer)
      local function shown(each)
        return ('%s (%s)'):format(each.name, each.id)
      end
      vim.ui.select(answer.boards, { prompt = 'Board', format_item = shown }, function(chosen)
        if chosen then
          plugin.set_board(chosen.id)
        end
      end)
    end)
  end)
end

local function generate()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  ask('pinwright.generateBelow', { line }, function() end) -- the server says what came of it
end

M.names = {
  why = function()
    ask('pinwright.why', {}, function(answer)
      say(answer.summary)
    end)
  end,
  board = board,
  check = report('check'),
  build = report('validate'),
  simulate = report('simulate'),
  here = report('buildHere'),
  generate = generate,
  model = model,
  upload = with_board('upload'),
  monitor = with_board('monitor'),
  ports = function()
    terminal.run(plugin.cli(), { 'ports' })
  end,
  trust = function(given)
    plugin.trust(given[1])
  end,
  restart = function()
    plugin.restart()
  end,
}

local function complete(lead, line)
  local words = vim.split(line, '%s+')
  local choices = vim.tbl_keys(M.names)
  if #words > 2 and words[2] == 'model' then
    choices = #words == 3 and { 'list', 'get', 'use', 'remove' } or {}
  elseif #words > 2 and words[2] == 'trust' then
    return vim.fn.getcompletion(lead, 'dir')
  elseif #words > 2 then
    return {}
  end
  table.sort(choices)
  return vim.tbl_filter(function(each)
    return vim.startswith(each, lead)
  end, choices)
end

function M.setup(owner)
  plugin = owner
  vim.api.nvim_create_user_command('Pinwright', function(command)
    local name, given = command.fargs[1], vim.list_slice(command.fargs, 2)
    if M.names[name] then
      M.names[name](given)
    else
      say('no command ' .. name .. ': see :help pinwright-commands', vim.log.levels.WARN)
    end
  end, { nargs = '+', complete = complete, desc = 'Firmware: check, build, flash, ask why' })
end

return M
