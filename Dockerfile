FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN npm run build

# Reading scans is optional: docker compose build --build-arg OCR=1 app
ARG OCR=
RUN if [ -n "$OCR" ]; then npm run install-ocr; fi

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0 EXPORTS_DIR=/exports
WORKDIR /app
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY --from=build /app/samples ./samples
COPY --from=build /app/ocr ./ocr
# A volume that is mounted here for the first time belongs to the same account.
RUN mkdir /exports && chown node:node /exports
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "node commands/migrate.mjs && node commands/first-administrator.mjs && exec node server.js"]
