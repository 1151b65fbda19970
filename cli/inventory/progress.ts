import { counted } from '../../engine/report/report.ts';
import { showProgress } from '../host/terminal.ts';

const width = 24;
const milliseconds = 100;

/** A bar that grows with the files that are done; silent unless stderr is a terminal. */
export function progressBar(files: number): { done(resources: number): void } {
  const started = performance.now();
  let shown = 0;
  let count = 0;
  let seen = 0;
  return {
    done(resources) {
      count++;
      seen += resources;
      const now = performance.now();
      if (now - shown < milliseconds && count < files) return;
      shown = now;
      showProgress(barText({ files, count, resources: seen, seconds: (now - started) / 1000 }));
    },
  };
}

/** `[####....] 34 of 120 files, 12000 resources, about 9 s left`. */
export function barText(state: { files: number; count: number; resources: number; seconds: number }): string {
  const { files, count, resources, seconds } = state;
  const full = Math.floor((count / files) * width);
  const left = Math.ceil((seconds / count) * (files - count));
  const parts = [`${count} of ${counted(files, 'file')}`, counted(resources, 'resource'), `about ${left} s left`];
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${parts.join(', ')}`;
}
