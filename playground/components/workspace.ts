import { html, nothing } from 'lit';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { ImpactFinding, ImpactResult, PublishResult, SaveResult, Start } from '../../server/studio/protocol.ts';
import { asSentence, counted, fromFolders, seconds } from '../state/words.ts';
import { seeImpact } from '../work/impact.ts';
import { publish } from '../work/publish.ts';
import { save } from '../work/save.ts';
import { stop } from '../work/work.ts';
import { icon } from './icons.ts';
import { Part } from './part.ts';
import { explained, said } from './words.ts';

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const;

/** What the policy finds in the open folders, and saving it there. */
class Workspace extends Part {
  override render() {
    const { start } = this.session;
    return html`
      <section class="card workspace" aria-labelledby="workspace-title">
        <h2 id="workspace-title">In your folders</h2>
        ${start ? this.#inside(start) : html`<p class="quiet busy">Looking which folders are open …</p>`}
      </section>
    `;
  }

  #inside({ folders, trusted }: Start) {
    if (folders.length > 0) return html`${this.#impact()} ${trusted ? this.#save(folders) : this.#untrusted()}`;
    return html`<p class="quiet">No folder is open. Open one to see what the policy finds in it, and to save it there${globalThis.acquireVsCodeApi ? '' : html`: <code>decree studio FOLDER</code>`}.</p>`;
  }

  #untrusted() {
    return html`<p class="note">${icon('info')}<span>You do not trust this folder, so nothing is saved in it. Trust it to save the policy.</span></p>`;
  }

  #impact() {
    const { running, impact } = this.session;
    const { policy } = this.draft;
    const isOld = impact !== undefined && impact.policy !== policy;
    return html`
      <div class="row">
        ${
          running.impact
            ? html`<vscode-button secondary @click=${() => stop(this.work, 'impact')}>${icon('stop')} Stop</vscode-button>
                <span class="quiet busy" role="status">${running.impact.message} …</span>`
            : html`<vscode-button secondary ?disabled=${!policy.trim()} @click=${() => seeImpact(this.work)}
                >${icon('search')} ${impact ? 'Look again' : 'See what it finds'}</vscode-button
              >
              ${impact ? html`<span class="small ${isOld ? 'quiet' : ''}" role="status">${isOld ? 'Of an earlier text: ' : ''}${summary(impact.result)}</span>` : nothing}`
        }
      </div>
      ${impact && !isOld ? this.#findings(impact.result) : nothing}
    `;
  }

  #findings({ findings, total, diagnostics }: ImpactResult) {
    const groups = severities.map((severity) => ({
      severity,
      found: findings.filter((finding) => finding.severity === severity),
    }));
    return html`
      ${diagnostics.map((diagnostic) => this.#problem(diagnostic))}
      ${groups
        .filter(({ found }) => found.length > 0)
        .map(
          ({
            severity,
            found,
          }) => html`<h3><span class="severity ${severity}">${severity.toLowerCase()}</span> ${found.length}</h3>
            <ul class="plain findings scroll" tabindex="0" aria-label="${severity.toLowerCase()} findings">
              ${found.map((finding) => this.#finding(finding))}
            </ul>`,
        )}
      ${total > findings.length ? html`<p class="quiet">The first ${findings.length} are shown.</p>` : nothing}
    `;
  }

  #finding({ address, message, root, file, range, isNew }: ImpactFinding) {
    const place = fromFolders(file ?? root, this.session.start?.folders);
    return html`<li>
      ${isNew ? html`<span class="new">new</span>` : nothing} <code>${address}</code> ${said(asSentence(message))}
      <span class="quiet small">${place}${range ? `:${range.start.line}` : ''}</span>
    </li>`;
  }

  #problem({ message, help }: Diagnostic) {
    const told = { message: fromFolders(message, this.session.start?.folders), help };
    return html`<p class="note">${icon('warning')}${explained(told)}</p>`;
  }

  #save(folders: { uri: string; name: string }[]) {
    const { saved, running, folder } = this.session;
    const { policy } = this.draft;
    const hasErrors = this.session.judged?.result.diagnostics.some(({ severity }) => severity === 'error') ?? false;
    const isNow = saved !== undefined && saved.policy === policy;
    const choose = ({ target }: { target: HTMLSelectElement }) =>
      this.work.store.set({ folder: target.value, saved: undefined });
    return html`
      <div class="row save">
        <vscode-button ?disabled=${!policy.trim() || hasErrors || running.save !== undefined} @click=${() => save(this.work)}>${icon('save')} Save</vscode-button>
        ${
          folders.length > 1
            ? html`<label class="field"><span class="quiet">in</span>
                <select @change=${choose}>
                  ${folders.map(({ uri, name }) => html`<option value=${uri} ?selected=${uri === folder}>${name}</option>`)}
                </select></label>`
            : html`<span class="quiet">the policy, its tests and samples in <code>${folders[0]?.name}</code></span>`
        }
        ${hasErrors ? html`<span class="quiet small">The policy has mistakes: correct them first.</span>` : nothing}
      </div>
      ${isNow ? this.#outcome(saved.result) : nothing}
    `;
  }

  #outcome({ files, diagnostics }: SaveResult) {
    const conflicts = files.length === 0 && diagnostics.some(({ code }) => code === 'file_exists');
    return html`<div role="status">
      ${
        files.length > 0
          ? html`<p class="done">${icon('passes')} Saved ${counted(files.length, 'file')}; the policy is in force in that folder.</p>
              <ul class="plain files">${files.map((file) => html`<li><code>${fromFolders(file, this.session.start?.folders)}</code></li>`)}</ul>`
          : nothing
      }
      ${files.length > 0 ? this.#publish() : nothing}
      ${diagnostics.map((diagnostic) => this.#problem(diagnostic))}
      ${conflicts ? html`<vscode-button secondary @click=${() => save(this.work, true)}>Replace what is there</vscode-button>` : nothing}
    </div>`;
  }

  #publish() {
    const { published, running } = this.session;
    const isNow = published !== undefined && published.policy === this.draft.policy;
    return html`<div class="row save">
        <vscode-button secondary ?disabled=${running.publish !== undefined} @click=${() => publish(this.work)}>${icon('publish')} Publish</vscode-button>
        <span class="quiet">to where <code>publish</code> of decree.yaml says, if it passes the gate</span>
      </div>
      ${isNow ? this.#places(published.result) : nothing}`;
  }

  #places({ places, diagnostics }: PublishResult) {
    return html`<div role="status">
      ${places.map(
        ({ place, status, version, url, branch, checks }) => html`
          <p class=${status === 'published' ? 'done' : 'note'}>
            ${icon(status === 'refused' || status === 'failed' ? 'warning' : 'passes')}
            <span>${status} as ${version} at <code>${place}</code>${branch ? html`, branch <code>${branch}</code>` : nothing}
            ${url ? html`<a href=${url}>${url}</a>` : nothing}</span>
          </p>
          ${checks.filter(({ passed }) => !passed).map(({ name, detail }) => html`<p class="note">${icon('warning')}<span>${name}: ${detail}</span></p>`)}
        `,
      )}
      ${diagnostics.map((diagnostic) => this.#problem(diagnostic))}
    </div>`;
  }
}

const summary = ({ total, resources, milliseconds, findings: all }: ImpactResult) => {
  const fresh = all.filter(({ isNew }) => isNew).length;
  const news = total === 0 ? '' : fresh === total ? ', all new' : `, ${fresh} new`;
  return `${counted(total, 'finding')}${news} in ${counted(resources, 'resource')} (${seconds(milliseconds)})`;
};

customElements.define('decree-workspace', Workspace);
