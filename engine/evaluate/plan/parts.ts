/** The part of a large program that has an entrypoint: that of the first packages of its path, as `decree/aws/s3`. */
export function partOf(entrypoint: string): string {
  return entrypoint.split('/').slice(0, 3).join('/');
}
