import { html, nothing, type TemplateResult } from 'lit';
import { asSentence } from '../state/words.ts';

/** Text in which the user's own words stand in backticks. */
export const said = (text: string): TemplateResult[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

/** A message and its help, as sentences. */
export const explained = ({ message, help }: { message: string; help?: string | undefined }) =>
  html`<span>${said(asSentence(message))}${help === undefined ? nothing : html` <span class="quiet">${said(asSentence(help))}</span>`}</span>`;
