/** Monaco's worker. A webview's files are of another origin, which no worker may be: it starts from a copy there. */
export async function startWorker(): Promise<Worker> {
  const address = new URL('./editor.worker.js', import.meta.url);
  if (address.origin === location.origin) return new Worker(address);
  const text = await (await fetch(address)).text();
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
