import { html, nothing, svg } from 'lit';
import { compliance } from '../../../engine/inventory/governance.ts';
import type { Severity } from '../../../engine/policy/metadata.ts';
import { percentText } from '../state/words.ts';

/** A severity in its colour and in its word. */
export const severityMark = (severity: Severity | undefined) =>
  severity === undefined ? nothing : html`<span class="severity ${severity.toLowerCase()}">${severity}</span>`;

/** A share as a bar, with the number beside it. */
export function shareBar(all: number, violating: number) {
  const share = compliance(all, violating);
  return html`<span class="share"><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="8" />${share === undefined ? nothing : svg`<rect class="kept" width=${share * 100} height="8" />`}
  </svg><span class="number">${percentText(share)}</span></span>`;
}

/** How many controls pass and fail, of all that there are. */
export function controlBar(pass: number, fail: number, notCovered: number) {
  const all = Math.max(1, pass + fail + notCovered);
  const [passing, failing] = [(100 * pass) / all, (100 * fail) / all];
  return html`<span class="share"><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="8" /><rect class="kept" width=${passing} height="8" />
    <rect class="failed" x=${passing} width=${failing} height="8" /></svg></span>`;
}
