const permissions = [
  "accelerometer",

  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const headers = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: permissions.map((name) => `${name}=()`).join(", ") },
];

/** Nothing under /api is a page; proxy.ts sets the policy of those. */
const apiPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** @type {import("next").NextConfig} */
export default {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm run build` and the static checks look at them, before anything is built: scripts/checks/check-types.ts.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  devIndicators: false,
  allowedDevOrigins: ["127.0.0.1"],
  serverExternalPackages: [
    "@prisma/adapter-pg",
    "@prisma/client",
    "pg",
    "pg-boss",
    "pino",
    "prom-client",
    "undici",
  ],
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/api/:path*", headers: [{ key: "Content-Security-Policy", value: apiPolicy }] },
  ],
};
