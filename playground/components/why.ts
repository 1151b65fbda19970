import { html, nothing } from 'lit';
import type { Condition, Why } from '../../server/studio/protocol.ts';
import { icon } from './icons.ts';
import { said } from './words.ts';

/** Which conditions held and which did not, for each resource that the policy looked at. */
export const whyList = (why: Why[]) => html`
  <div class="why" aria-labelledby="why">
    ${why.map(
      ({ address, conditions }) => html`
        <h4><code>${address}</code></h4>
        <ol class="conditions">${conditions.map(condition)}</ol>
      `,
    )}
  </div>
`;

const condition = ({ text, held, values }: Condition) => html`<li class=${held ? 'held' : 'not-held'}>
  <span class="mark">${icon(held ? 'check' : 'close')}</span>
  <span class="what">
    <span>${said(text)}</span>
    <span class="quiet small">${held ? 'held' : 'did not hold'}</span>
    ${
      values.length === 0
        ? nothing
        : html`<span class="values">${values.map(({ name, value }) => html`<span class="value"><code>${name}</code> = <code>${value}</code></span>`)}</span>`
    }
  </span>
</li>`;
