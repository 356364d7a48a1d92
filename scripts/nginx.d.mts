export type Nginx = { cache: string; log: () => string; stop: () => Promise<void> };

export function systemNginx(): string | null;
export function ensureNginx(): Promise<string | null>;
export function configuration(values: Record<string, string>): string;
export function startNginx(
  program: string,
  options: { port: number; apps: [number, number]; serverName?: string },
): Promise<Nginx>;
