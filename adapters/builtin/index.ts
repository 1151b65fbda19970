/** The built-in policies and the provider schemas, as the build left them in `dist/`. */

export { readControls } from './controls.ts';
export { lexicon } from './language.ts';
export { type Builtin, loadBuiltin } from './load.ts';
export { makeBuiltin } from './make.ts';
export { schemas } from './schemas.ts';
