/** States that Terraform and OpenTofu keep elsewhere: in S3, behind HTTP, in PostgreSQL, in HCP Terraform. */
export { createHcpSource } from './hcp.ts';
export { createHttpSource } from './http.ts';
export { createPostgresSource } from './postgres.ts';
export { createS3Source } from './s3.ts';
export type { StateOptions } from './source.ts';
