export declare const browserFlags: string[];
export declare function systemBrowser(): string | null;
export declare function knownBrowser(): Promise<string>;
export declare function ensureBrowser(): Promise<string>;
