import { ProtocolNotificationType } from 'vscode-languageserver';
import type { Status } from '../checking/status.ts';
import type { Feature } from './feature.ts';

const statusNotification = new ProtocolNotificationType<Status, void>('decree/status');

/** Tells the editor how the engine is whenever that changes. */
export const status: Feature = {
  name: 'status',

  start({ connection, status }) {
    const send = (current: Status) => void connection.sendNotification(statusNotification, current);
    send(status.current);
    return status.onDidChange(send);
  },
};
