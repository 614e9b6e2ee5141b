--- `:checkhealth pinwright`: what is needed, what is there, and what is wrong with the open file.

local M = {}

local SECONDS = 30

function M.check()
  local plugin = require('pinwright')
  local health = vim.health
  health.start('pinwright')
  if vim.fn.has('nvim-0.11') == 1 then
    health.ok('Neovim ' .. tostring(vim.version()))
  else
    health.error('Neovim 0.11 or newer is needed')
    return
  end
  local cmd = plugin.options().cmd
  if vim.fn.executable(cmd[1]) == 1 then
    health.ok('the server is started by: ' .. table.concat(cmd, ' '))
  else
    health.error(cmd[1] .. ' is not on the PATH', 'pipx install pinwright, or set `cmd`')
    return
  end
  local asked = vim.list_extend(vim.deepcopy(plugin.cli()), { 'model', 'list', '--json' })
  local ran, result = pcall(function()
    return vim.system(asked, { text = true }):wait(SECONDS * 1000)
  end)
  local known, models = pcall(vim.json.decode, ran and result.stdout or '')
  if known and type(models.in_use) == 'string' then
    health.ok('model ' .. models.in_use .. ': ' .. models.why)
  elseif known then
    health.error('no model: ' .. models.why, ':Pinwright model get coder-0.5b')
  else
    health.warn('not known which model is used: `pinwright model list` does not answer')
  end
  local clients = vim.lsp.get_clients({ name = 'pinwright' })
  if #clients == 0 then
    health.info('no server runs: it starts with the first file of ' ..
      table.concat(plugin.options().filetypes, ', '))
    return
  end
  for _, client in ipairs(clients) do
    for bufnr in pairs(client.attached_buffers) do
      local command = { command = 'pinwright.why', arguments = { vim.uri_from_bufnr(bufnr) } }
      local answer = client:request_sync('workspace/executeCommand', command, SECONDS * 1000, bufnr)
      health.start('pinwright: ' .. vim.fs.basename(vim.api.nvim_buf_get_name(bufnr)))
      if answer and answer.result then
        for _, reason in ipairs(answer.result.reasons) do
          health.info(reason)
        end
      else
        health.error('the server does not answer')
      end
    end
  end
end

return M
