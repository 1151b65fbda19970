import { CodeLensRefreshRequest, type Range } from 'vscode-languageserver';
import type { Severity } from '../../engine/policy/metadata.ts';
import { severities } from '../../engine/policy/metadata.ts';
import type { Item } from '../checking/results.ts';
import { rowOf } from '../convert/finding_row.ts';
import { addressOf } from '../workspace/uri.ts';
import type { Feature } from './feature.ts';

/** A command of the editor's side, which is told the text and the findings. */
const showCommand = 'decree.showFindingsAt';

/** Editors ask for all lenses anew, so not at each key. */
const restMilliseconds = 150;

/** How many findings a resource has, by severity, above it. */
export const findingLens: Feature = {
  name: 'finding lens',
  capabilities: { codeLensProvider: {} },

  codeLenses({ results }, document) {
    const blocks = new Map<string, { range: Range; items: Item[] }>();
    for (const item of results.of(addressOf(document))) {
      if (!item.finding || !item.block) continue;
      const key = JSON.stringify(item.block.start);
      const block = blocks.get(key) ?? { range: { start: item.block.start, end: item.block.start }, items: [] };
      block.items.push(item);
      blocks.set(key, block);
    }
    return [...blocks.values()].map(({ range, items }) => ({
      range,
      command: {
        title: titleOf(items),
        command: showCommand,
        arguments: [document.uri, items.flatMap((item) => rowOf(item) ?? [])],
      },
    }));
  },

  start({ connection, results, editor }) {
    if (!editor.workspace?.codeLens?.refreshSupport) return { dispose() {} };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      void connection.sendRequest(CodeLensRefreshRequest.type);
    };
    const subscription = results.onDidChange(() => {
      timer ??= setTimeout(refresh, restMilliseconds);
    });
    return {
      dispose() {
        subscription.dispose();
        clearTimeout(timer);
      },
    };
  },
};

function titleOf(items: readonly Item[]): string {
  const counts = new Map<Severity, number>();
  for (const { finding } of items) {
    if (finding) counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
  }
  const parts = severities.toReversed().flatMap((severity) => {
    const count = counts.get(severity);
    return count === undefined ? [] : [`${count} ${severity.toLowerCase()}`];
  });
  return `${items.length === 1 ? '1 finding' : `${items.length} findings`}: ${parts.join(', ')}`;
}
