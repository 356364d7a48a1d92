/** Too many are waiting: the caller is asked to come back later. */
export class BusyError extends Error {}

/**
 * Returns a function that runs tasks, at most `running` at once; further ones wait their turn, at most `waiting` of them.
 * Past that it throws a BusyError, so that a burst of requests costs an answer each and never the server.
 */
export function queue(running: number, waiting: number): <T>(task: () => Promise<T>) => Promise<T> {
  let active = 0;
  const turns: (() => void)[] = [];
  return async (task) => {
    if (active >= running) {
      if (turns.length >= waiting) throw new BusyError("too many pictures are being drawn");
      await new Promise<void>((resolve) => turns.push(resolve));
    } else active++;
    try {
      return await task();
    } finally {
      const next = turns.shift();
      if (next) next();
      else active--;
    }
  };
}
