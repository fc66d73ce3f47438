-- Certcase in Neovim, by its built-in client: save this as ~/.config/nvim/plugin/certcase.lua.
-- Works from Neovim 0.7 on, with `certcase` on the PATH. Start Neovim in the folder of the cases.

-- With { 'certcase', 'lsp', '--lang', 'zh' } it speaks Chinese.
local command = { 'certcase', 'lsp' }
local client

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.case.yaml', '*.case.yml', '.certcase.yaml' },
  callback = function(event)
    -- Highlighted as YAML, and yet of a type of its own, so that no server for YAML takes it.
    vim.bo[event.buf].filetype = 'yaml.certcase'
    client = client
      or vim.lsp.start_client({ name = 'certcase', cmd = command, root_dir = vim.loop.cwd() })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
