import { type Refusal, refuse } from "../address/state";

/** Why a request gets no data: what was asked, and valid values that look like it. */
export type Problem = {
  status: 400 | 404 | 405 | 429 | 501;
  title: string;
  detail: string;
  parameter: string;
  value: string;
  near: string[];
};

export function isProblem(value: object): value is Problem {
  return "status" in value && "detail" in value;
}

/** The problem of a value that a parameter does not take. */
export function unknownValue({ status, parameter, value, near }: Refusal): Problem {
  return {
    status,
    title: `unknown ${parameter}`,
    detail: withNear(`unknown ${parameter}: ${quote(value)}`, near),
    parameter,
    value,
    near,
  };
}

/** The problem of a parameter that a dataset does not take. */
export function doesNotApply(dataset: string, parameter: string, value: string, taken: readonly string[]): Problem {
  const { near } = refuse(400, parameter, parameter, taken);
  return {
    status: 400,
    title: "parameter does not apply",
    detail: `${dataset} takes no parameter ${quote(parameter.slice(0, 60))}; it takes: ${taken.join(", ")}`,
    parameter: parameter.slice(0, 60),
    value: value.slice(0, 200),
    near: near.length > 0 ? near : [...taken],
  };
}

/** The problem of an address that has nothing, with the valid values that look like it, or else those to start from. */
export function notFound(parameter: string, value: string, valid: readonly string[], start = valid): Problem {
  const refusal = refuse(404, parameter, value, valid);
  return unknownValue({ ...refusal, near: refusal.near.length > 0 ? refusal.near : [...start] });
}

/** The body of an answer as RFC 9457 asks; `type` is the part of the data page that explains errors. */
export function problemBody(problem: Problem): string {
  return JSON.stringify({ type: "/en/data#errors", ...problem });
}

function withNear(detail: string, near: readonly string[]): string {
  return near.length > 0 ? `${detail}; near: ${near.join(", ")}` : detail;
}

function quote(value: string): string {
  return JSON.stringify(value);
}
