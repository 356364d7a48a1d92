import { isValidElement, type ReactNode } from "react";

type Component<Props> = (props: Props) => ReactNode;

/**
 * Finds a component in a tree and returns the props of each place where it stands. Page bodies are pure functions without
 * hooks, so a component that is not the one wanted can simply be called to see what it is made of: what a page says and
 * draws is then read from the page itself, and a file or an embed can never say anything else.
 */
export function propsOf<Props>(node: ReactNode, wanted: Component<Props>): Props[] {
  return [...eachProps(node, wanted)];
}

/** As `propsOf`, one place after the other: what stands behind the one that is looked for is never made. */
export function* eachProps<Props>(node: ReactNode, wanted: Component<Props>): Generator<Props> {
  if (Array.isArray(node)) for (const child of node) yield* eachProps(child, wanted);
  else if (isValidElement<{ children?: ReactNode }>(node)) {
    if (node.type === wanted) yield node.props as Props;
    else if (typeof node.type === "function") yield* eachProps((node.type as Component<object>)(node.props), wanted);
    else yield* eachProps(node.props.children, wanted);
  }
}

/** Returns the first component of a tree that is one of those wanted, wherever it stands; undefined when there is none. */
export function firstOf(node: ReactNode, wanted: readonly unknown[]): unknown {
  if (Array.isArray(node)) {
    for (const child of node) {
      const found = firstOf(child, wanted);
      if (found) return found;
    }
    return undefined;
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) return undefined;
  if (wanted.includes(node.type)) return node.type;
  if (typeof node.type === "function") return firstOf((node.type as Component<object>)(node.props), wanted);
  return firstOf(node.props.children, wanted);
}

/** Returns the props of a component where it first stands in a tree; throws where it does not. */
export function only<Props>(node: ReactNode, wanted: Component<Props>): Props {
  for (const props of eachProps(node, wanted)) return props;
  throw new RangeError(`not in the tree: ${wanted.name}`);
}

/** Returns the words of a tree, as a reader would see them. */
export function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (!isValidElement<{ children?: ReactNode }>(node)) return "";
  if (typeof node.type === "function") return textOf((node.type as Component<object>)(node.props));
  return textOf(node.props.children);
}
