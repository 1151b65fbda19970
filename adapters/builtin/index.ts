/** The built-in policies and the provider schemas, as the build left them in `dist/`. */

export { type Builtin, type BuiltinFiles, builtinOf, type Catalogue, type PolicyTexts } from './catalogue.ts';
export { readControls } from './controls.ts';
export { lexicon } from './language.ts';
export { loadBuiltin } from './load.ts';
export { type MadeBuiltin, makeBuiltin } from './make.ts';
export { schemas } from './schemas.ts';
