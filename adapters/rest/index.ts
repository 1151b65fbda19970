export type { Answered, Failure, Patience, Reply, Send } from './ask.ts';
export { ask, NoCredentials, patience, pause } from './ask.ts';
export { masked } from './mask.ts';
export { type Asked, problemsOf } from './problem.ts';
