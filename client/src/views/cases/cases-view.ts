import * as vscode from 'vscode';
import { filterCases } from '../../cases/filter.ts';
import type { Grouping } from '../../cases/groups.ts';
import { dueFirst, inOrder } from '../../cases/order.ts';
import type { WorkspaceCases } from '../../workspace-cases.ts';
import { viewLanguage } from '../language.ts';
import type { TreeElement } from './case-element.ts';
import type { CaseFilterStore } from './case-filter-store.ts';
import { caseItem, groupItem, withTooltip } from './case-item.ts';
import { CaseTree } from './case-tree.ts';
import { filterText } from './filter-text.ts';

const viewId = 'certcase.cases';
const groupingKey = 'certcase.casesGroupedBy';

/** The tree of all cases, grouped by urgency or by node; what is due next stands first. */
export class CasesView implements vscode.TreeDataProvider<TreeElement>, vscode.Disposable {
  readonly #cases: WorkspaceCases;
  readonly #filter: CaseFilterStore;
  readonly #memento: vscode.Memento;
  readonly #tree = new CaseTree();
  readonly #changed = new vscode.EventEmitter<TreeElement[] | undefined>();
  readonly #view: vscode.TreeView<TreeElement>;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(cases: WorkspaceCases, filter: CaseFilterStore, memento: vscode.Memento) {
    this.#cases = cases;
    this.#filter = filter;
    this.#memento = memento;
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      cases.onDidChange(() => this.#refresh()),
      filter.onDidChange(() => this.#refresh()),
    ];
    void vscode.commands.executeCommand('setContext', groupingKey, this.#grouping);
    this.#refresh();
  }

  /** Groups the tree from now on, in this window and after a restart. */
  async groupBy(grouping: Grouping): Promise<void> {
    await this.#memento.update(groupingKey, grouping);
    await vscode.commands.executeCommand('setContext', groupingKey, grouping);
    this.#refresh();
  }

  getChildren(element?: TreeElement): TreeElement[] {
    if (element === undefined) return [...this.#tree.groups];
    return element.kind === 'group' ? [...element.cases] : [];
  }

  getTreeItem(element: TreeElement): vscode.TreeItem {
    return element.kind === 'group' ? groupItem(element) : caseItem(element);
  }

  getParent(element: TreeElement): TreeElement | undefined {
    return element.kind === 'case' ? element.group : undefined;
  }

  resolveTreeItem(item: vscode.TreeItem, element: TreeElement): vscode.TreeItem {
    return element.kind === 'case' ? withTooltip(item, element) : item;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  get #grouping(): Grouping {
    return this.#memento.get<Grouping>(groupingKey, 'urgency');
  }

  #refresh(): void {
    const { cases, complete } = this.#cases.current ?? { cases: [], complete: false };
    const filter = this.#filter.current;
    const shown = filterCases(cases, filter).cases;
    const change = this.#tree.update(inOrder(shown, dueFirst, viewLanguage()), this.#grouping);
    if (change === 'everything') this.#changed.fire(undefined);
    else if (change.length > 0) this.#changed.fire([...change]);
    this.#view.message = messageOf(complete, cases.length, shown.length, filterText(filter, cases));
    this.#view.badge = badgeOf(cases.filter(({ urgency }) => urgency === 'overdue').length);
  }
}

/** Empty where the tree shows every case there is: then an empty one gives way to the welcome of the view. */
function messageOf(complete: boolean, total: number, shown: number, filter: string | undefined): string {
  if (filter !== undefined && total > 0) return vscode.l10n.t('{0} of {1} cases: {2}', shown, total, filter);
  return complete ? '' : vscode.l10n.t('Reading the cases…');
}

function badgeOf(overdue: number): vscode.ViewBadge | undefined {
  if (overdue === 0) return undefined;
  const tooltip =
    overdue === 1 ? vscode.l10n.t('1 overdue case') : vscode.l10n.t('{0} overdue cases', overdue);
  return { value: overdue, tooltip };
}
