// What a browser's editor does with the server in a web worker, in few words: messages go to and fro, and files are read for it.
window.startServer = (dist, files) => {
  const worker = new Worker(`${dist}/web/server.js`);
  const waiting = new Map();
  const notes = [];
  const answers = {
    'decree/readFile': ({ uri }) => files[uri] ?? null,
    'decree/listFiles': ({ folder }) => Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`)),
  };
  let last = 0;
  const send = (message) => worker.postMessage({ jsonrpc: '2.0', ...message });
  worker.onmessage = ({ data: { id, method, params, result, error } }) => {
    if (method === undefined) waiting.get(id)?.({ result, error });
    else if (id === undefined) notes.push({ method, params });
    else send({ id, result: answers[method]?.(params) ?? null });
  };
  worker.onerror = ({ message }) => notes.push({ method: 'failed', params: { message } });
  worker.postMessage({ dist });
  window.server = {
    notes,
    notify: (method, params) => send({ method, params }),
    ask(method, params) {
      const id = ++last;
      send({ id, method, params });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
  };
};
