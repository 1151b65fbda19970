/**
 * The strongly connected parts of what is reached from some nodes, by the number of the part: nodes of one part reach
 * each other. A node that does not reach itself has none.
 */
export function componentsOf(starts: Iterable<number>, next: (node: number) => Iterable<number>): Map<number, number> {
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const component = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  let count = 0;

  const enter = (node: number) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node) as number);
    open.push(node);
    isOpen.add(node);
    return { node, after: [...next(node)], at: 0 };
  };
  const lower = (node: number, to: number) => lowest.set(node, Math.min(lowest.get(node) as number, to));
  const close = (node: number, after: readonly number[]) => {
    if (lowest.get(node) !== order.get(node)) return;
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) isOpen.delete(member);
    if (members.length === 1 && !after.includes(node)) return;
    for (const member of members) component.set(member, count);
    count++;
  };

  for (const start of starts) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const after = top.after[top.at++];
      if (after === undefined) {
        path.pop();
        close(top.node, top.after);
        const above = path.at(-1);
        if (above) lower(above.node, lowest.get(top.node) as number);
      } else if (!order.has(after)) path.push(enter(after));
      else if (isOpen.has(after)) lower(top.node, order.get(after) as number);
    }
  }
  return component;
}
