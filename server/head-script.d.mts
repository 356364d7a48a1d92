export declare const themeKey: "atlas-theme";
export declare const headScript: () => string;
