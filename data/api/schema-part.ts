import { jsonSchemas } from "./openapi";

/** A part of a JSON Schema, as far as it is read here. */
export type Part = {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  minItems?: number;
  properties?: Record<string, Part>;
  required?: string[];
  anyOf?: Part[];
  oneOf?: Part[];
  allOf?: Part[];
};

/** What stands at a place of a row: its schema, the name of that schema where it has one, and whether it may be missing. */
export type Found = { part: Part; name: string | null; nullable: boolean };

const schemas = jsonSchemas() as Record<string, Part>;

/** The schema at a path inside a row, e.g. `["joined_bounds", "from"]`. Throws where there is no such place. */
export function partAt(schema: string, path: readonly string[]): Found {
  let found: Found = { part: schemas[schema] ?? {}, name: null, nullable: false };
  for (const key of path) {
    const options = found.part.oneOf ?? found.part.anyOf ?? [found.part];
    const inside = options.flatMap(({ properties }) => properties?.[key] ?? []);
    const [first] = inside;
    if (!first) throw new RangeError(`no such field: ${schema}.${path.join(".")}`);
    // What differs between the objects of a union is told by its type alone.
    const part = inside.length > 1 ? withoutConstant(first) : first;
    const nullable = found.nullable || options.some(({ required }) => !required?.includes(key));
    found = resolved({ part, name: null, nullable });
  }
  return found;
}

function withoutConstant({ const: _, ...part }: Part): Part {
  return part;
}

function resolved({ part, name, nullable }: Found): Found {
  if (part.$ref) {
    const own = part.$ref.split("/").at(-1) ?? "";
    return resolved({ part: schemas[own] ?? {}, name: name ?? own, nullable });
  }
  const options = part.anyOf ?? [];
  const [first, second] = options.filter(({ type }) => type !== "null");
  if (first && !second && options.length > 1) return resolved({ part: first, name, nullable: true });
  return { part, name, nullable };
}
