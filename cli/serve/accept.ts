import { z } from 'zod';
import { acceptFinding, settleFindings, today } from '../../adapters/store/index.ts';
import { governancePath } from '../../engine/inventory/governance.ts';
import { isDay } from '../../engine/policy/exceptions.ts';
import { Refusal, readJson, sayJson } from './call.ts';
import type { Route } from './route.ts';
import type { StoreAtHand } from './store.ts';

const Params = z.strictObject({
  finding: z.int().positive(),
  until: z.string().refine(isDay),
  reason: z.string().trim().min(1).max(500),
});

/** Accepts a finding until a day, in the name of who asks. */
export function acceptRoute(store: StoreAtHand): Route {
  return {
    method: 'POST',
    path: `${governancePath}/accept`,
    needs: 'manager',
    async answer(call, { identity }) {
      const params = Params.safeParse(await readJson(call));
      if (!params.success) throw badParams;
      const { finding: id, until, reason } = params.data;
      await store.use(async (db) => {
        if (until < (await today(db))) throw over;
        if (!(await acceptFinding(db, { id, by: identity.name, reason, until }))) throw gone;
        await settleFindings(db);
      });
      sayJson(call, { finding: id, until, by: identity.name });
    },
  };
}

const badParams = new Refusal(400, {
  code: 'bad_parameter',
  message: 'a finding is accepted by its number, until a day and for a reason',
  help: 'send `{"finding": 7, "until": "2027-01-31", "reason": "…"}`',
});
const over = new Refusal(400, {
  code: 'bad_parameter',
  message: 'that day is over',
  help: 'name a day that is still to come',
});
const gone = new Refusal(404, {
  code: 'no_such_finding',
  message: 'there is no such open finding',
  help: 'it may have gone since: load the page again',
});
