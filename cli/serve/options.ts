import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Tier, tiers } from '../../engine/access/tiers.ts';

/** How the pages are served; what is absent, decree.yaml says. */
export interface SiteOptions {
  open: boolean;
  tier?: Tier;
  address?: string;
  port?: number;
  url?: string;
  managementAddress?: string;
  managementPort?: number;
  managementUrl?: string;
  tlsCert?: string;
  tlsKey?: string;
  insecureBehindProxy?: true;
}

/** Adds what `studio` and `serve` take alike. */
export function addSiteOptions(command: Command): Command {
  return command
    .addOption(new Option('--tier <tier>', 'who reaches the pages').argParser(tier))
    .option('--address <ip>', 'the address to listen on; by default this machine alone')
    .addOption(new Option('--port <n>', 'the port to listen on; 0: a free one').argParser(port))
    .addOption(new Option('--url <url>', 'the address by which people reach it').argParser(url))
    .option('--management-address <ip>', 'of the tier management_private: where changes are made')
    .addOption(new Option('--management-port <n>', 'the port of it').argParser(port))
    .addOption(new Option('--management-url <url>', 'the address by which people reach it').argParser(url))
    .option('--tls-cert <file>', 'the certificate to serve with, and its chain')
    .option('--tls-key <file>', 'the key of the certificate')
    .option('--insecure-behind-proxy', 'listen without TLS, since a proxy before it serves TLS')
    .option('--no-open', 'only print the address');
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('it must be a whole number up to 65535.');
}

function tier(text: string): Tier {
  const known = tiers.find((one) => one === text.replaceAll('-', '_'));
  if (known) return known;
  throw new InvalidArgumentError(`it must be one of ${tiers.join(', ')}.`);
}

function url(text: string): string {
  const { protocol } = URL.parse(text) ?? {};
  if (protocol === 'https:' || protocol === 'http:') return text;
  throw new InvalidArgumentError('it must be an address like https://decree.example.com.');
}
