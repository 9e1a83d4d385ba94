-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL,
    "intakeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touchedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMPTZ,
    "jobId" UUID,
    "provenance" JSONB,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadPiece" (
    "uploadId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "UploadPiece_pkey" PRIMARY KEY ("uploadId","start")
);

-- CreateTable
CREATE TABLE "AddressFetch" (
    "id" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ,
    "doneAt" TIMESTAMPTZ,

    CONSTRAINT "AddressFetch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Upload_intakeId_idx" ON "Upload"("intakeId");

-- CreateIndex
CREATE INDEX "Upload_userId_doneAt_idx" ON "Upload"("userId", "doneAt");

-- CreateIndex
CREATE INDEX "Upload_touchedAt_idx" ON "Upload"("touchedAt");

-- CreateIndex
CREATE INDEX "AddressFetch_intakeId_idx" ON "AddressFetch"("intakeId");

-- CreateIndex
CREATE INDEX "AddressFetch_doneAt_idx" ON "AddressFetch"("doneAt");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadPiece" ADD CONSTRAINT "UploadPiece_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddressFetch" ADD CONSTRAINT "AddressFetch_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddressFetch" ADD CONSTRAINT "AddressFetch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
