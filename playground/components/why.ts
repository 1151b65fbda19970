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
  <span class="outcome">${icon(held ? 'check' : 'close')}<span class="small">${held ? 'held' : 'did not hold'}</span></span>
  <div class="what">
    ${said(text)}
    ${
      values.length === 0
        ? nothing
        : html`<ul class="plain values">
            ${values.map(({ name, value }) => html`<li><code>${name}</code> = <code>${value}</code></li>`)}
          </ul>`
    }
  </div>
</li>`;
