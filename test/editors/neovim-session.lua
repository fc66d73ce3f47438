-- One session in Neovim: opens the case that is named, waits for its findings, hovers over one, applies its fix, and
-- writes what came to the file that is named, as JSON.
local case, report = vim.env.CERTCASE_CASE, vim.env.CERTCASE_REPORT

local function wait_for(what, ready)
  if not vim.wait(20000, ready, 20) then error('waited in vain for ' .. what) end
end

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(case))
  local buffer = vim.api.nvim_get_current_buf()
  wait_for('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
  local found = vim.diagnostic.get(buffer)
  table.sort(found, function(left, right) return left.lnum < right.lnum end)
  local diagnostics = vim.tbl_map(function(one)
    return { line = one.lnum, column = one.col, code = one.code, severity = one.severity, message = one.message }
  end, found)

  vim.api.nvim_win_set_cursor(0, { found[1].lnum + 1, found[1].col })
  local place = vim.lsp.util.make_position_params()
  local answers = assert(vim.lsp.buf_request_sync(buffer, 'textDocument/hover', place, 20000))
  local _, hover = next(answers)

  -- What a person would be asked to choose from: the first one is chosen.
  local offered = {}
  vim.ui.select = function(actions, _, choose)
    for _, action in ipairs(actions) do table.insert(offered, action[2].title) end
    choose(actions[1], 1)
  end
  vim.lsp.buf.code_action()
  wait_for('the fix', function() return vim.bo[buffer].modified end)
  wait_for('the finding to go', function() return #vim.diagnostic.get(buffer) < #found end)
  vim.cmd('write')
  return { diagnostics = diagnostics, hover = hover.result.contents, offered = offered }
end

local done, result = pcall(session)
vim.fn.writefile({ vim.json.encode({ done = done, result = result }) }, report)
vim.cmd('qall!')
