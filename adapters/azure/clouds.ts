import type { AzureSettings } from '../../engine/inventory/settings/azure.ts';

/** Where the Resource Manager and the login of each cloud are. */
export const clouds: Record<AzureSettings['cloud'], { manager: string; login: string }> = {
  public: { manager: 'https://management.azure.com', login: 'https://login.microsoftonline.com' },
  china: { manager: 'https://management.chinacloudapi.cn', login: 'https://login.chinacloudapi.cn' },
  government: { manager: 'https://management.usgovcloudapi.net', login: 'https://login.microsoftonline.us' },
};
