/** What may be a secret in a text of somebody else, each with what it keeps. */
const secrets: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, '***'],
  [/\beyJ[\w-]+(\.[\w-]*)*/g, '***'],
  [/\bya29\.[\w.-]+/g, '***'],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, '$1 ***'],
  [
    /\b((?:client_?|shared_?)?(?:secret|password|token|assertion|api_?key|private_?key)|sig)(["']?\s*[=:]\s*["']?)[^\s"'&,;]+/gi,
    '$1$2***',
  ],
  [/(\/\/)[^/\s@]+@/g, '$1***@'],
];

/** The names in the environment of what must not be told. */
const secretName = /(SECRET|PASSWORD|TOKEN|PRIVATE_KEY|API_KEY)$/;
const shortestSecret = 6;

/** The text without what may be a secret: tokens, keys, passwords, and the secrets of the environment. */
export function masked(text: string, environment: NodeJS.ProcessEnv = process.env): string {
  let safe = text;
  for (const [name, value] of Object.entries(environment)) {
    if (value && value.length >= shortestSecret && secretName.test(name)) safe = safe.replaceAll(value, '***');
  }
  for (const [secret, kept] of secrets) safe = safe.replace(secret, kept);
  return safe;
}
