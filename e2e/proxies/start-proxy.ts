/** Proxies as processes of their own, from the examples in the docs, on ports that are free. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Upstreams {
  /** Where the proxy is to listen. */
  readonly port: number;
  /** `http://127.0.0.1:41234`. */
  readonly rundown: string;
  /** The port of the login server. */
  readonly login: number | undefined;
}

export type StartProxy = (upstreams: Upstreams) => Promise<AsyncDisposable>;

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const address = socket.address();
  socket.close();
  await once(socket, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** nginx with one `server` block. */
export function startNginx(block: string): StartProxy {
  return (upstreams) => {
    const folder = mkdtempSync(join(tmpdir(), 'rundown-nginx-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const self = '-x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=rundown.example.com';
    const files = ['-keyout', key, '-out', certificate];
    execFileSync('openssl', ['req', ...self.split(' '), ...files], { stdio: 'ignore' });
    const server = pointedAt(block, upstreams)
      .replace('listen 443 ssl', `listen 127.0.0.1:${upstreams.port} ssl`)
      .replace('/etc/ssl/rundown.crt', certificate)
      .replace('/etc/ssl/rundown.key', key);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder};`)
      .join('\n');
    const config = join(folder, 'nginx.conf');
    writeFileSync(
      config,
      `daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${server}\n}\n`,
    );
    return startProcess('nginx', ['-e', 'stderr', '-c', config], upstreams.port, folder);
  };
}

/** Caddy with one site, whose certificate it signs itself. */
export function startCaddy(site: string): StartProxy {
  return (upstreams) => {
    const folder = mkdtempSync(join(tmpdir(), 'rundown-caddy-'));
    const options = `{
  admin off
  auto_https disable_redirects
  https_port ${upstreams.port}
  skip_install_trust
  storage file_system ${folder}
}\n`;
    const own = pointedAt(site, upstreams).replace('{\n', '{\n\ttls internal\n\tbind 127.0.0.1\n');
    const config = join(folder, 'Caddyfile');
    writeFileSync(config, options + own);
    const args = ['run', '--adapter', 'caddyfile', '--config', config];
    return startProcess('caddy', args, upstreams.port, folder);
  };
}

function pointedAt(config: string, { rundown, login }: Upstreams): string {
  return config
    .replaceAll('127.0.0.1:4173', new URL(rundown).host)
    .replaceAll('127.0.0.1:4180', `127.0.0.1:${login ?? 4180}`);
}

async function startProcess(
  command: string,
  args: readonly string[],
  port: number,
  folder: string,
): Promise<AsyncDisposable> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const closed = once(child, 'close');
  for (let tries = 0; !(await isListening(port)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`${command}: ${said}`);
    await wait(50);
  }
  return {
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return open;
}

export interface Login extends AsyncDisposable {
  readonly port: number;
}

/** Whom the login names. */
const WHO = { 'x-auth-request-email': 'ada@example.com', 'x-auth-request-groups': 'all,social' };

/** What oauth2-proxy does for `auth_request`: says whether the cookie is good and whose, and gives one. */
export async function startLogin(): Promise<Login> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://login');
    const isNameless = request.headers.cookie?.includes('_oauth2_proxy=nameless') === true;
    const known = request.headers.cookie?.includes('_oauth2_proxy=good') === true;
    switch (url.pathname) {
      case '/oauth2/auth':
        response.writeHead(known || isNameless ? 202 : 401, isNameless ? {} : WHO).end();
        return;
      case '/oauth2/start': {
        const cookie = '_oauth2_proxy=good; Path=/; Secure; HttpOnly; SameSite=Lax';
        const location = url.searchParams.get('rd') ?? '/';
        response.writeHead(302, { 'set-cookie': cookie, location }).end();
        return;
      }
      default: {
        const gone = '_oauth2_proxy=; Path=/; Max-Age=0';
        response.writeHead(202, { 'set-cookie': gone }).end();
      }
    }
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
