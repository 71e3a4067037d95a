/** Where the atlas is published, ending in `/`; null where the publisher does not say it. */
declare const SITE_ADDRESS: string | null;
