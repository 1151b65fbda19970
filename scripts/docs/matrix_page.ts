import type { Cell } from '../library/matrix.ts';
import { type Html, html } from './html.ts';

/** Which control is asked of which type, by which policy, or why not. */
export function matrixBody(cells: readonly Cell[]): Html {
  const byType = [...Map.groupBy(cells, ({ type }) => type)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const count = (test: (cell: Cell) => boolean) => cells.filter(test).length;
  return html`<header><p><a href="index.html">All policies</a></p><h1>Controls and types</h1>
<p>${cells.length} pairs of a control and a type that it means something for: ${count(({ policies }) => policies.length > 0)} have a policy,
${count(({ why }) => why !== undefined)} a reason why not, ${count(isHole)} neither.</p></header>
<main><table><thead><tr><th>Type</th><th>Policies</th><th>Reasons</th><th>Neither</th></tr></thead><tbody>
${byType.map(([type, own]) => row(type, own))}</tbody></table></main>`;
}

function row(type: string, cells: readonly Cell[]): Html {
  const ids = [...new Set(cells.flatMap(({ policies }) => policies))];
  const reasons = cells.flatMap(({ concept, why }) => (why === undefined ? [] : [`${concept}: ${why}`]));
  return html`<tr><td><code>${type}</code></td>
<td>${ids.map((id) => html`<a href="policies/${id}.html">${id}</a><br>`)}</td>
<td>${reasons.map((reason) => html`${reason}<br>`)}</td>
<td>${cells
    .filter(isHole)
    .map(({ concept }) => concept)
    .join(', ')}</td></tr>
`;
}

const isHole = ({ policies, why }: Cell): boolean => policies.length === 0 && why === undefined;
