import type { NodeName } from '../messages.ts';
import type { Drawing } from './drawing.ts';

/** What single keys do anywhere on the page but in its fields; `drawn` is what is on the page now. */
export function takeShortcuts(root: HTMLElement, drawn: () => Drawing | undefined): void {
  document.addEventListener('keydown', (event) => {
    const drawing = drawn();
    if (!drawing || event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return;
    if (!act(event.key.toLowerCase(), drawing, root)) return;
    event.preventDefault();
  });
}

/** @returns whether the key means anything. */
function act(key: string, drawing: Drawing, root: HTMLElement): boolean {
  const { actions, zoomed, isTable, timeline, today, nearby } = drawing;
  const node = focusedNode();
  switch (key) {
    case 'd':
      if (node !== undefined) actions.toggleDetails(node);
      return true;
    case 'z':
      if (node !== undefined) actions.zoom(zoomed === node ? undefined : node);
      return true;
    case 'f':
      actions.zoom(undefined);
      return true;
    case 'n':
    case 'p':
      stepFindings(root, drawing, key === 'n' ? 1 : -1);
      return true;
    case '[':
      if (nearby.before >= today) actions.moveTo(nearby.before);
      return true;
    case ']':
      actions.moveTo(nearby.after);
      return true;
    case 't':
      if (timeline.asOf !== today) actions.moveTo(undefined);
      return true;
    case 'v':
      actions.showTable(!isTable);
      return true;
    case '?':
      actions.toggleKeys();
      return true;
    default:
      return false;
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

function focusedNode(): NodeName | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-node]');
  return row?.dataset.node as NodeName | undefined;
}

/** Goes to the next or the previous finding, opening the nodes that have some. */
function stepFindings(
  root: HTMLElement,
  { timeline, opened, isTable, actions }: Drawing,
  step: 1 | -1,
): void {
  const folded = timeline.nodes.filter(({ name, findings }) => findings.length > 0 && !opened.has(name));
  if (!isTable) for (const { name } of folded) actions.toggleDetails(name);
  // What has just been opened is drawn with the next frame.
  requestAnimationFrame(() => {
    const findings = [...root.querySelectorAll<HTMLElement>('.finding')];
    const active = document.activeElement;
    const before = findings.filter((finding) => isBefore(finding, active));
    const current = active instanceof HTMLElement ? findings.indexOf(active) : -1;
    const next = current >= 0 ? current + step : step === 1 ? before.length : before.length - 1;
    findings[next]?.focus();
  });
}

function isBefore(element: Element, other: Element | null): boolean {
  if (other === null || other === document.body) return false;
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
