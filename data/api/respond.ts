import { createHash } from "node:crypto";
import { type Problem, problemBody } from "./problem";

/**
 * How long answers may be kept. They change with a deployment only: short in browsers, `seconds` in shared caches, served
 * stale for a day while one request renews them and for a week while no instance answers.
 */
export function cacheRule(seconds: number): string {
  return `public, max-age=300, s-maxage=${seconds}, stale-while-revalidate=86400, stale-if-error=604800`;
}

/** What is unknown stays so until the next deployment; what was wrong for the moment must not be remembered. */
function problemRule(status: number): string {
  return status === 400 || status === 404 ? "public, max-age=30" : "no-store";
}

/** Reads are open to scripts of every site; nothing here depends on who asks. */
const openReads = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

export type Body = { text: string | Uint8Array<ArrayBuffer>; tag: string };

/** A body with its entity tag: a weak one, since the same body is sent in several encodings. */
export function tagged(text: Body["text"]): Body {
  return { text, tag: `W/"${createHash("sha256").update(text).digest("base64url")}"` };
}

/** Answers with a body. The server in front (server/) says 304 to a reader who has it. */
export function respond({ text, tag }: Body, headers: Record<string, string>): Response {
  return new Response(text, { headers: { ...openReads, "Cache-Control": cacheRule(3600), ETag: tag, ...headers } });
}

/** Says what is wrong with a request, as RFC 9457 asks. */
export function respondProblem(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(problemBody(problem), {
    status: problem.status,
    headers: {
      ...openReads,
      "Cache-Control": problemRule(problem.status),
      "Content-Type": "application/problem+json; charset=utf-8",
      ...headers,
    },
  });
}

const methods = "GET, HEAD, OPTIONS";

/** Answers what a script of another site asks before it reads. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openReads,
      Allow: methods,
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": "86400",
    },
  });
}

/** Refuses to write: the data change in the repository only. */
export function readOnly(request: Request): Response {
  const detail = `method ${request.method} is not allowed; the data can only be read`;
  const problem: Problem = {
    status: 405,
    title: "method not allowed",
    detail,
    parameter: "method",
    value: request.method,
    near: ["GET", "HEAD"],
  };
  return respondProblem(problem, { Allow: methods });
}
