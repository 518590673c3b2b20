const PROBLEM = 'urn:callworthy:problem:';
const TIMEOUT_MS = 15_000;

/** Whoever asks to wait longer is no server of ours. */
const LONGEST_WAIT_MS = 30_000;

/** A reply of the server that is not what was asked for (RFC 9457). `type` is short, as in `older-epoch`. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly retryAfterMs: number;
  readonly body: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown>, retryAfterMs: number) {
    super(String(body['title'] ?? status));
    this.status = status;
    this.type = String(body['type'] ?? '').replace(PROBLEM, '');
    this.retryAfterMs = retryAfterMs;
    this.body = body;
  }
}

/** No reply at all: no network, no server, or none in time. */
export class Unreachable extends Error {}

/** Whether the same request may well succeed later. */
export function passing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refusal && (error.status === 429 || error.status >= 500));
}

export interface Request {
  method?: 'GET' | 'POST' | 'PUT';
  token?: string;
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
  timeoutMs?: number;
  /** Nothing is kept by the browser unless this says so. */
  cache?: RequestCache;
  /** Sent even when the page goes away; at most 64 KB. */
  keepalive?: boolean;
}

/** Asks the server. @throws Refusal, Unreachable */
export async function ask(path: string, request: Request = {}): Promise<Response> {
  const headers = new Headers(request.headers);
  if (request.token) headers.set('Authorization', `Bearer ${request.token}`);
  if (request.json !== undefined) headers.set('Content-Type', 'application/json');
  const init: RequestInit = {
    method: request.method ?? 'GET',
    headers,
    credentials: request.token ? 'omit' : 'same-origin',
    cache: request.cache ?? 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(request.timeoutMs ?? TIMEOUT_MS),
    keepalive: request.keepalive ?? false,
  };
  const body = request.json !== undefined ? JSON.stringify(request.json) : request.body;
  if (body !== undefined) init.body = body;
  const response = await fetch(path, init).catch((cause: unknown) => {
    throw new Unreachable(String(cause));
  });
  if (response.ok) return response;
  throw await refusal(response);
}

export async function askJson<T>(path: string, request: Request = {}): Promise<T> {
  const response = await ask(path, request);
  return (await response.json().catch((cause: unknown) => {
    throw new Unreachable(String(cause));
  })) as T;
}

/** Posts with the signed-in cookie and its CSRF header: what starts an attempt. A sign-in that is over is a 401. */
export async function postSignedIn<T>(path: string, json: unknown): Promise<T> {
  const csrf = await askJson<{ headerName: string; token: string }>('/api/v1/csrf');
  return askJson<T>(path, { method: 'POST', json, headers: { [csrf.headerName]: csrf.token } });
}

async function refusal(response: Response): Promise<Refusal> {
  const body = await response.json().catch(() => ({}));
  const seconds = Number(response.headers.get('Retry-After') ?? '0');
  const ms = Number.isFinite(seconds) ? Math.min(LONGEST_WAIT_MS, Math.max(0, seconds * 1_000)) : 0;
  return new Refusal(response.status, body as Record<string, unknown>, ms);
}
