import { type Memento, window } from 'vscode';

export type Memory = Pick<Memento, 'get' | 'update'>;

const detail = [
  'What leaves the machine: the requirement, what the provider says of the resource types in it, and the policies that come of it.',
  'No file of yours, no key of yours but the one for that service.',
].join('\n\n');

/** Shows what leaves the machine before the first request to a model, and remembers the answer for that model. */
export async function agreesToSend(memory: Memory, id: string, name: string): Promise<boolean> {
  const key = `decree.agreed.${id}`;
  if (memory.get<boolean>(key)) return true;
  const send = 'Send';
  const choice = await window.showInformationMessage(`Send the requirement to ${name}?`, { modal: true, detail }, send);
  if (choice !== send) return false;
  await memory.update(key, true);
  return true;
}
