import type { Channel } from './rpc.ts';

const tokenKey = 'decree.token';
const longestWait = 5000;

/** A WebSocket to `decree studio`, opened again when it breaks. What is sent meanwhile goes out then. */
export function socketChannel(): Channel {
  const address = new URL('socket', location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  address.hash = '';
  address.search = new URLSearchParams({ token: takeToken() }).toString();

  const listeners: ((message: unknown) => void)[] = [];
  const losses: (() => void)[] = [];
  let waitingMessages: string[] = [];
  let open: WebSocket | undefined;
  let wait = 250;

  const connect = () => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      open = socket;
      wait = 250;
      for (const message of waitingMessages) socket.send(message);
      waitingMessages = [];
    });
    socket.addEventListener('message', ({ data }) => {
      for (const listen of listeners) listen(JSON.parse(String(data)));
    });
    socket.addEventListener('close', () => {
      open = undefined;
      waitingMessages = [];
      for (const lost of losses) lost();
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestWait);
    });
  };
  connect();

  return {
    send(message) {
      const text = JSON.stringify(message);
      if (open) open.send(text);
      else waitingMessages.push(text);
    },
    onMessage: (listen) => void listeners.push(listen),
    onLost: (listen) => void losses.push(listen),
  };
}

/** The token leaves the address at once, so that nobody shares it with a link. */
function takeToken(): string {
  const address = new URL(location.href);
  const given = address.searchParams.get('token');
  if (given === null) return sessionStorage.getItem(tokenKey) ?? '';
  sessionStorage.setItem(tokenKey, given);
  address.searchParams.delete('token');
  history.replaceState(null, '', address);
  return given;
}
