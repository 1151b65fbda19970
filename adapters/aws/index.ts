/** AWS: what is in accounts, by Cloud Control, Resource Explorer, Config and tags. */
export { type AwsOptions, createAwsSource } from './source.ts';
