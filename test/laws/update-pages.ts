/** Writes what is really found into every fixture page; look at the difference before you commit it. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { rewritePage } from './rewrite-page.ts';

for (const file of globSync('test/rules/*/*.md').sort()) {
  const rule = file.replaceAll('\\', '/').replace(/^test\/rules\/|\.md$/g, '');
  const page = readFileSync(file, 'utf8');
  const rewritten = rewritePage(file, rule, page);
  if (rewritten === page) continue;
  writeFileSync(file, rewritten);
  console.log(`Updated ${file}`);
}
