import type { ChildProcess, StdioOptions } from "node:child_process";

export declare function isFree(port: number): Promise<boolean>;
export declare function freePort(): Promise<number>;
export declare function serve(
  port: number,
  options?: { env?: Record<string, string>; stdio?: StdioOptions },
): ChildProcess;
