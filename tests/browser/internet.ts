import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createAnyServer, type Socket } from 'node:net';
import { selfSigned } from './self-signed';

/** All of the internet, in one server. */
export interface Internet {
  /** The switches with which Chromium takes it for every host and every port. */
  readonly args: readonly string[];
  /** Everything it was asked for since the last time, as `GET https://host/path`; or `? host` where nothing followed. */
  asked(): string[];
  close(): Promise<void>;
}

/** Answers a request; `undefined` where there is nothing. */
export type Answer = (url: URL) => { readonly type: string; readonly body: Buffer | string } | undefined;

/** The first byte of a connection that is to be encrypted (RFC 8446, a handshake record). */
const handshake = 22;

/** Starts a server that is every host there is, encrypted or not, and notes everything it is asked for. */
export async function startInternet(answer: Answer): Promise<Internet> {
  let asked: string[] = [];
  const respond = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(`${scheme}://${request.headers.host}${request.url}`);
    asked.push(`${request.method} ${url}`);
    const found = answer(url);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
    response.end(found?.body);
  };
  const open = createServer(respond('http'));
  const secure = createSecureServer(selfSigned(), respond('https'));
  secure.on('tlsClientError', ({ message }) => asked.push(`? ${message}`));
  const sockets = new Set<Socket>();
  const all = createAnyServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}));
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return;
      socket.unshift(first);
      (first[0] === handshake ? secure : open).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => all.listen(0, '127.0.0.1', resolve));
  const { port } = all.address() as AddressInfo;
  return {
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors', '--disable-quic'],
    asked: () => {
      const since = asked;
      asked = [];
      return since;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => all.close(() => resolve()));
    },
  };
}
