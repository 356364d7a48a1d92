import { isValidElement, type ReactNode } from "react";

type Component<Props> = (props: Props) => ReactNode;

/**
 * Finds a component in a tree and returns the props of each place where it stands. Page bodies are pure functions without
 * hooks, so a component that is not the one wanted can simply be called to see what it is made of: what a page says and
 * draws is then read from the page itself, and a file or an embed can never say anything else.
 */
export function propsOf<Props>(node: ReactNode, wanted: Component<Props>): Props[] {
  if (Array.isArray(node)) return node.flatMap((child: ReactNode) => propsOf(child, wanted));
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  if (node.type === wanted) return [node.props as Props];
  if (typeof node.type === "function") return propsOf((node.type as Component<object>)(node.props), wanted);
  return propsOf(node.props.children, wanted);
}

/** Returns the words of a tree, as a reader would see them. */
export function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (!isValidElement<{ children?: ReactNode }>(node)) return "";
  if (typeof node.type === "function") return textOf((node.type as Component<object>)(node.props));
  return textOf(node.props.children);
}
