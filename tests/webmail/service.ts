import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

interface Program {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it listens, on loopback. */
  readonly port: number;
  /** The file for what it prints. */
  readonly log: string;
}

/** Lets a server listen on a free port of loopback, and tells which. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A port of loopback on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a server and waits until its port is open.
 * @returns what stops it.
 */
export async function startService({ program, args, env, port, log }: Program): Promise<() => Promise<void>> {
  const output = openSync(log, 'a');
  const child = spawn(program, args, {
    // A process group of its own: PHP and Dovecot have children that would outlive their parent.
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    killGroup(child);
    await ended;
  };
  const failed = ended.then(() => Promise.reject(new Error(`${program} ended; ${log} says why.`)));
  await Promise.race([opened(port), failed]).catch(async (error) => {
    await stop();
    throw error;
  });
  return stop;
}

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid);
}

async function opened(port: number): Promise<void> {
  const patience = Date.now() + 15_000;
  while (!(await isOpen(port))) {
    if (Date.now() > patience) throw new Error(`Port ${port} did not open.`);
    await pause(50);
  }
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const answers = once(socket, 'connect').then(
    () => true,
    () => false,
  );
  return answers.finally(() => socket.destroy());
}
