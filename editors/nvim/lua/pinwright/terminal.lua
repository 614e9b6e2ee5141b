--- The command line in a terminal below: for what takes long, asks, or talks to a board.

local M = {}

--- Run `pinwright` with arguments; `on_exit` gets its exit status. The window stays to be read.
function M.run(cli, arguments, on_exit)
  vim.cmd('botright 12new')
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].bufhidden = 'wipe'
  vim.fn.jobstart(vim.list_extend(vim.deepcopy(cli), arguments), {
    term = true,
    on_exit = function(_, status)
      if on_exit then
        on_exit(status)
      end
    end,
  })
  vim.cmd('startinsert')
end

--- Lines of text in a window below, which `q` closes.
function M.show(title, lines)
  vim.cmd('botright new')
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].bufhidden = 'wipe'
  vim.api.nvim_buf_set_name(buffer, 'pinwright://' .. title)
  vim.api.nvim_buf_set_lines(buffer, 0, -1, true, lines)
  vim.bo[buffer].modifiable = false
  vim.api.nvim_win_set_height(0, math.min(#lines + 1, 20))
  vim.keymap.set('n', 'q', '<Cmd>close<CR>', { buffer = buffer })
end

return M
