export declare const themeKey: "atlas-theme";
export declare const themeScript: string;
