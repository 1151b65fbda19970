import type { JudgeResult, Sample } from '../../server/studio/protocol.ts';
import { Latest } from './latest.ts';
import { problemOf, type Work } from './work.ts';

interface Question {
  policy: string;
  samples: Sample[];
}

/** Keeps the verdicts those of the texts on the screen. */
export function keepJudging({ store, connection }: Work): void {
  const latest = new Latest<Question, JudgeResult>(
    (question) => connection.request('decree/studio/judge', question),
    ({ policy }, result) => store.set({ judged: { policy, result }, judging: false }),
    (error) => store.set({ judging: false, notice: problemOf(error) }),
  );
  let asked: Question = { policy: '', samples: [] };
  const look = () => {
    const { policy, samples } = store.draft;
    if (policy === asked.policy && samples === asked.samples) return;
    asked = { policy, samples };
    if (policy.trim() === '') return store.set({ judged: undefined, judging: false });
    store.set({ judging: true });
    // One question at a time is pause enough.
    latest.put(asked, 0);
  };
  store.subscribe(look);
  look();
}
