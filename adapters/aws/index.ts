/** AWS: what is in accounts, by Cloud Control, Resource Explorer, Config and tags. */
export { type Asked as AwsAsked, problemOf as awsProblem } from './problem.ts';
export { type AwsOptions, createAwsSource } from './source.ts';
