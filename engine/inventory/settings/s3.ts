import { z } from 'zod';

/** States in a bucket of S3, or of anything that speaks like it. Credentials come from the chain of the AWS SDK, never from here. */
export const S3Settings = z.strictObject({
  bucket: z.string().min(1).describe('The bucket that the states lie in.'),
  prefix: z.string().default('').describe('What the keys begin with.'),
  suffix: z.string().default('.tfstate').describe('What the keys end with.'),
  region: z.string().optional().describe('Region of the bucket; else that of the environment.'),
  endpoint: z.url().optional().describe('Address of what speaks like S3, like `https://minio.example.com`.'),
  path_style: z.boolean().default(false).describe('Whether the name of the bucket is a part of the path.'),
  role: z.string().optional().describe('ARN of a role to read as.'),
});
export type S3Settings = z.infer<typeof S3Settings>;
