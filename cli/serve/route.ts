import type { Identity, Role } from '../../engine/access/tiers.ts';
import type { Call } from './call.ts';
import type { Gate } from './gate.ts';
import type { DoorPlan } from './plan.ts';

/** What is known of the door at which a call came in. */
export interface At {
  door: DoorPlan;
  gate: Gate;
}

/** Something that can be asked for. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  /** Answers whoever has this role. */
  answer(call: Call, at: At & { identity: Identity }): Promise<void>;
  needs: Role;
}

/** What anybody may ask: it is about getting in. */
export interface OpenRoute {
  method: 'GET' | 'POST';
  path: string;
  needs?: undefined;
  answer(call: Call, at: At): Promise<void>;
}
