# The shop in a container: `docker compose up --build`, or see docs/how-to/your-server.md.
# SITE_URL and the mode are part of the pages that are made while building; everything else is set when the container starts.

FROM node:22-bookworm-slim AS packages
WORKDIR /shop
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund

# Also the image of the shop's commands: `docker compose run --rm tools npm run order -- sent KND-12345`.
FROM packages AS build
ARG SITE_URL
ARG KINDLING_DEMO=0
COPY . .
# The pages are made from a catalogue of their own; a running shop makes anew what has changed since.
RUN DATABASE_URL=file:/tmp/build/shop.db BUILD_STANDALONE=1 npm run build && rm -rf /tmp/build .next/cache

FROM node:22-bookworm-slim AS shop
ARG KINDLING_DEMO=0
# HOSTNAME is where Next's standalone server listens; Docker would put the name of the container there.
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    KINDLING_DEMO=$KINDLING_DEMO \
    HOSTNAME=0.0.0.0 \
    PORT=3000 \
    KEEP_ALIVE_TIMEOUT=65000
WORKDIR /shop
# The server keeps pages it has made anew in .next, and a SQLite database in .data.
RUN mkdir .data && chown node:node /shop .data
COPY --from=build --chown=node:node /shop/.next/standalone ./
COPY --from=build --chown=node:node /shop/.next/static ./.next/static
COPY --from=build --chown=node:node /shop/public ./public
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
