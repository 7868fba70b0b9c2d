import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that leads nowhere: the browser's only way out, so that each request that is not answered locally is seen. */
export interface NetworkSink {
  readonly port: number;
  /** `host:port` for TLS, the whole address for plain HTTP, in the order of arrival. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/**
 * Pages alone could be watched through Playwright, but the extension's background and the browser's own services are
 * out of its sight in Firefox. A proxy sees all of them alike.
 */
export async function openNetworkSink(): Promise<NetworkSink> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    // The browser may hang up first; that is no fault of a test.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Sealed\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
