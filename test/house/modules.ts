import { type Module, modules, ruleImports } from '../../server/src/tools/architecture/modules.ts';

/** The module of a rule: every rule is one of its own. */
function ruleModule(path: string): Module | undefined {
  if (!/^server\/src\/engine\/checks\/rules\/[^/]+\/[^/]+\.ts$/.test(path)) return undefined;
  return { path, contains: 'a rule', imports: ruleImports };
}

/** The module of the browser code of a view: every view is one of its own, and knows the messages of its panel. */
function pageModule(path: string): Module | undefined {
  const [app, view] = /^(client\/src\/views\/[^/]+\/)app\//.exec(path) ?? [];
  if (app === undefined) return undefined;
  return {
    path: app,
    contains: 'the page of a view',
    imports: ['client/src/views/app/', 'client/src/cases/'],
    types: ['server/src/protocol/', `${view}messages.ts`],
    packages: [/^lit-html/],
  };
}

/** The module to which a file belongs. */
export function moduleOf(path: string): Module | undefined {
  const fitting = modules.filter((module) => path.startsWith(module.path));
  return (
    ruleModule(path) ??
    pageModule(path) ??
    fitting.sort((left, right) => right.path.length - left.path.length)[0]
  );
}
