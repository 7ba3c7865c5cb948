import type { NextConfig } from "next";

const config: NextConfig = {
  cacheComponents: true,
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
