/**
 * The groups of files that import each other, directly or through others, each in order of its names; a file that
 * imports itself alone is none. Tarjan's strongly connected components, without recursion, so that depth is no limit.
 */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const walk = [{ file: start, next: 0 }];
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const { file } = step;
      if (step.next === 0) {
        order.set(file, order.size);
        lowest.set(file, order.size - 1);
        open.push(file);
      }
      const targets = graph.get(file) ?? [];
      const target = targets[step.next++];
      if (target !== undefined) {
        if (!graph.has(target)) continue;
        if (!order.has(target)) walk.push({ file: target, next: 0 });
        else if (open.includes(target)) lower(lowest, file, order.get(target));
        continue;
      }
      walk.pop();
      lower(lowest, walk.at(-1)?.file, lowest.get(file));
      if (lowest.get(file) === order.get(file)) {
        const circle = open.splice(open.indexOf(file));
        if (circle.length > 1) found.push(circle.sort());
      }
    }
  }
  return found;
}

function lower(lowest: Map<string, number>, file: string | undefined, value: number | undefined): void {
  if (file === undefined || value === undefined) return;
  lowest.set(file, Math.min(lowest.get(file) ?? value, value));
}
