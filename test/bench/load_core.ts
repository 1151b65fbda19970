// The whole process that the cold check is held against: load core, ask it one thing, end.
import { createInProcessCore } from '../../adapters/core/index.ts';

const core = await createInProcessCore();
const answer = await core.format({ file: 'policy.rego', text: 'package policy\n' });
if (!answer.ok) throw new Error('core did not format');
