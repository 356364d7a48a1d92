import { join } from "node:path";

const folder = join(process.cwd(), "node_modules/@expo-google-fonts/source-sans-3");

/** Source Sans 3 as files that the makers of pictures and documents can read; it has every letter of the three languages. */
export const fontFiles = {
  regular: join(folder, "400Regular/SourceSans3_400Regular.ttf"),
  semibold: join(folder, "600SemiBold/SourceSans3_600SemiBold.ttf"),
};
