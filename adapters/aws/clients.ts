import { CloudControlClient } from '@aws-sdk/client-cloudcontrol';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { ResourceExplorer2Client } from '@aws-sdk/client-resource-explorer-2';
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import type { fromNodeProviderChain } from '@aws-sdk/credential-providers';

/** Gives the keys of somebody, and new ones when they expire. */
export type Credentials = ReturnType<typeof fromNodeProviderChain>;

/** How an account is spoken to. */
export interface Connection {
  credentials: Credentials;
  region: string;
  endpoint?: string;
  /** How often a request is sent that is throttled, or that nobody answers, in all. The SDK waits longer each time, by chance. */
  attempts: number;
}

/** The clients of an account, each made when it is first asked for. */
export class Clients {
  readonly #connection: Connection;
  readonly #made = new Map<string, { destroy(): void }>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  control(region: string): CloudControlClient {
    return this.#client('control', region, CloudControlClient);
  }

  explorer(region: string): ResourceExplorer2Client {
    return this.#client('explorer', region, ResourceExplorer2Client);
  }

  config(region: string): ConfigServiceClient {
    return this.#client('config', region, ConfigServiceClient);
  }

  tagging(region: string): ResourceGroupsTaggingAPIClient {
    return this.#client('tagging', region, ResourceGroupsTaggingAPIClient);
  }

  #client<T extends { destroy(): void }>(service: string, region: string, Client: new (config: object) => T): T {
    const key = `${service} ${region}`;
    const known = this.#made.get(key);
    if (known) return known as T;
    const { attempts, ...config } = this.#connection;
    const made = new Client({ ...config, region, maxAttempts: attempts });
    this.#made.set(key, made);
    return made;
  }
}
