import { z } from "zod";

const words = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, "no blank at either end");

/** A text that readers see, in the three languages of the site. */
export const Text = z.strictObject({ en: words, fr: words, es: words }).describe("Text in English, French and Spanish");
export type Text = z.infer<typeof Text>;

/** An official name kept in its own language. */
export const OriginalText = z
  .strictObject({ text: words, language: z.enum(["en", "fr", "es"]) })
  .describe("Official wording, in its own language only");
export type OriginalText = z.infer<typeof OriginalText>;
