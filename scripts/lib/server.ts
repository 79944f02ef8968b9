/** One local server that stands for the whole web: every host, http and https. */
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export interface Reply {
  readonly body: string | Buffer;
  readonly contentType?: string;
}

/** Finds what stands at an address, or null. */
export type Site = (url: URL) => Reply | null;

export interface WebServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Every address that was asked for, in order. */
  readonly requests: URL[];
  /** Changes what is served from now on. */
  serve(site: Site): void;
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** `certificate` is made anew for every run: nothing secret is kept in the repository. */
export async function startServer(first: Site = () => null): Promise<WebServer> {
  let site = first;
  const requests: URL[] = [];
  const answer =
    (scheme: 'http' | 'https'): RequestListener =>
    (request, response) => {
      const url = new URL(`${scheme}://${request.headers.host ?? 'unknown'}${request.url ?? '/'}`);
      requests.push(url);
      const reply = site(url);
      response.writeHead(reply ? 200 : 404, {
        'content-type': reply?.contentType ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(reply?.body ?? '');
    };
  const certificate = await generate([{ name: 'commonName', value: 'local.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const http = createHttpServer(answer('http'));
  const https = createHttpsServer(
    { key: certificate.private, cert: certificate.cert },
    answer('https'),
  );
  const [httpPort, httpsPort] = await Promise.all([listen(http), listen(https)]);
  return {
    httpPort,
    httpsPort,
    requests,
    serve(next) {
      site = next;
    },
    async close() {
      await Promise.all([end(http), end(https)]);
    },
  };
}
