import { html } from 'lit';
import { Dialog } from './dialog.ts';

const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

const keys: { where: string; keys: [string, string][] }[] = [
  {
    where: 'Anywhere',
    keys: [
      [`${mod}+Enter`, 'write the policy of the sentence'],
      [`${mod}+S`, 'save the policy'],
      [`${mod}+Z`, 'undo: sentence, policy, samples, expectations'],
      [`${mod}+Shift+Z`, 'redo'],
      ['Alt+1 … Alt+5', 'go to the rule, the policy, the samples, the chosen sample, the folders'],
      ['Esc', 'stop what runs, close what is open'],
      ['?', 'these keys'],
    ],
  },
  {
    where: 'In the samples',
    keys: [
      ['↑ ↓', 'the sample before, the next'],
      ['F', 'should be flagged'],
      ['N', 'should not be flagged'],
    ],
  },
  {
    where: 'In an editor',
    keys: [
      [`${mod}+Space`, 'what can stand here'],
      ['Shift+Alt+F', 'format'],
      ['F8', 'the next problem'],
      [`${mod}+M`, 'let Tab leave the editor, or indent again'],
    ],
  },
];

class Keys extends Dialog {
  readonly heading = 'Keys';

  protected body() {
    return html`<div class="keys">
      ${keys.map(
        ({ where, keys: list }) => html`<h3>${where}</h3>
          <dl>${list.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>`,
      )}
    </div>`;
  }
}

customElements.define('decree-keys', Keys);
