-- CreateEnum
CREATE TYPE "connection_kind" AS ENUM ('oauth', 'access_key');

-- CreateEnum
CREATE TYPE "connection_state" AS ENUM ('active', 'needs_reauth', 'disconnected');

-- CreateEnum
CREATE TYPE "connect_attempt_state" AS ENUM ('started', 'consumed', 'confirming', 'done', 'failed');

-- CreateEnum
CREATE TYPE "transcript_state" AS ENUM ('waiting', 'present', 'empty', 'withheld', 'missing');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('us', 'them', 'unknown');

-- CreateEnum
CREATE TYPE "stream_state" AS ENUM ('idle', 'running', 'paused', 'blocked', 'failed');

-- CreateEnum
CREATE TYPE "window_state" AS ENUM ('open', 'closed', 'suspicious');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'admin', 'manager', 'member', 'viewer');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('everyone', 'own_team', 'own_calls');

-- CreateTable
CREATE TABLE "connections" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" "connection_kind" NOT NULL,
    "state" "connection_state" NOT NULL,
    "base_url" TEXT NOT NULL,
    "company_key" TEXT NOT NULL,
    "workspace_ids" TEXT[],
    "scopes" TEXT[],
    "scopes_since" JSONB NOT NULL DEFAULT '{}',
    "access_sealed" TEXT,
    "refresh_sealed" TEXT,
    "access_expires_at" TIMESTAMPTZ(3),
    "fence" INTEGER NOT NULL DEFAULT 0,
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "mirror_generation" INTEGER NOT NULL DEFAULT 1,
    "connected_by_id" TEXT,
    "connected_by_name" TEXT,
    "connected_at" TIMESTAMPTZ(3) NOT NULL,
    "last_ok_at" TIMESTAMPTZ(3),
    "last_error_at" TIMESTAMPTZ(3),
    "last_error_code" TEXT,
    "last_error_text" TEXT,
    "last_error_request" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "connections_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "connect_attempts" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "state_hash" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "redirect_uri" TEXT NOT NULL,
    "state" "connect_attempt_state" NOT NULL DEFAULT 'started',
    "sealed" TEXT,
    "question" JSONB,
    "error_code" TEXT,
    "error_text" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "connect_attempts_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "gong_budgets" (
    "company_key" TEXT NOT NULL,
    "recent" TIMESTAMPTZ(3)[],
    "gate_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gong_budgets_pkey" PRIMARY KEY ("company_key")
);

-- CreateTable
CREATE TABLE "gong_budget_hours" (
    "company_key" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "limited" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "gong_budget_hours_pkey" PRIMARY KEY ("company_key","hour")
);

-- CreateTable
CREATE TABLE "gong_requests" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "connection_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "member_id" TEXT,
    "status" INTEGER,
    "error_kind" TEXT,
    "duration_ms" INTEGER NOT NULL,
    "waited_ms" INTEGER NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "gong_request_id" TEXT,

    CONSTRAINT "gong_requests_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "gong_workspaces" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_workspaces_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_users" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "email_address" TEXT,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "manager_gong_id" TEXT,
    "active" BOOLEAN NOT NULL,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_users_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "calls" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "scheduled_at" TIMESTAMPTZ(3),
    "duration_seconds" INTEGER NOT NULL,
    "title" TEXT,
    "purpose" TEXT,
    "url" TEXT,
    "meeting_url" TEXT,
    "workspace_gong_id" TEXT,
    "primary_user_gong_id" TEXT,
    "direction" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "system" TEXT,
    "media" TEXT,
    "language" TEXT,
    "is_private" BOOLEAN NOT NULL,
    "has_audio" BOOLEAN,
    "has_video" BOOLEAN,
    "account_name" TEXT,
    "party_count" INTEGER NOT NULL,
    "brief" TEXT,
    "us_talk_seconds" DOUBLE PRECISION,
    "them_talk_seconds" DOUBLE PRECISION,
    "transcript_state" "transcript_state" NOT NULL DEFAULT 'waiting',
    "transcript_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "transcript_hash" TEXT,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calls_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "call_records" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "raw" JSONB NOT NULL,

    CONSTRAINT "call_records_pkey" PRIMARY KEY ("tenant_id","call_gong_id")
);

-- CreateTable
CREATE TABLE "call_parties" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "party_gong_id" TEXT,
    "speaker_gong_id" TEXT,
    "user_gong_id" TEXT,
    "name" TEXT,
    "email_address" TEXT,
    "phone_number" TEXT,
    "title" TEXT,
    "side" "side" NOT NULL,
    "methods" TEXT[],
    "talk_seconds" DOUBLE PRECISION,

    CONSTRAINT "call_parties_pkey" PRIMARY KEY ("tenant_id","call_gong_id","position")
);

-- CreateTable
CREATE TABLE "call_turns" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speaker_gong_id" TEXT,
    "side" "side" NOT NULL,
    "topic" TEXT,
    "start_ms" INTEGER NOT NULL,
    "end_ms" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentences" JSONB NOT NULL,

    CONSTRAINT "call_turns_pkey" PRIMARY KEY ("tenant_id","call_gong_id","position")
);

-- CreateTable
CREATE TABLE "sync_streams" (
    "tenant_id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "state" "stream_state" NOT NULL DEFAULT 'idle',
    "generation" INTEGER NOT NULL DEFAULT 1,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "as_of" TIMESTAMPTZ(3),
    "last_run_at" TIMESTAMPTZ(3),
    "next_run_at" TIMESTAMPTZ(3),
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_expected" INTEGER,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "error_code" TEXT,
    "error_text" TEXT,
    "error_request" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sync_streams_pkey" PRIMARY KEY ("tenant_id","stream")
);

-- CreateTable
CREATE TABLE "sync_windows" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "window_state" NOT NULL DEFAULT 'open',
    "total_records" INTEGER,
    "seen_ids" TEXT[],
    "pages" INTEGER NOT NULL DEFAULT 0,
    "restarts" INTEGER NOT NULL DEFAULT 0,
    "cursor" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sync_windows_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sync_runs" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "error_code" TEXT,
    "error_text" TEXT,

    CONSTRAINT "sync_runs_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "transcript_waits" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "transcript_waits_pkey" PRIMARY KEY ("tenant_id","call_gong_id")
);

-- CreateTable
CREATE TABLE "quarantined_records" (
    "tenant_id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quarantined_records_pkey" PRIMARY KEY ("tenant_id","stream","gong_id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "password_changed_at" TIMESTAMPTZ(3),
    "locale" TEXT,
    "time_zone" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_accounts" (
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_accounts_pkey" PRIMARY KEY ("provider","subject")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "proved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,
    "address" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "tenants" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'everyone',
    "show_private" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "areas" JSONB NOT NULL DEFAULT '{}',
    "gong_user_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "members_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "tenant_id" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT,
    "action" TEXT NOT NULL,
    "target" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',
    "address" TEXT,
    "request_id" TEXT,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("tenant_id","seq")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "tenant_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "status" INTEGER,
    "response" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("tenant_id","member_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "connections_tenant_id_key" ON "connections"("tenant_id");

-- CreateIndex
CREATE INDEX "connect_attempts_tenant_id_created_at_idx" ON "connect_attempts"("tenant_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "connect_attempts_tenant_id_state_hash_key" ON "connect_attempts"("tenant_id", "state_hash");

-- CreateIndex
CREATE INDEX "gong_requests_tenant_id_at_idx" ON "gong_requests"("tenant_id", "at");

-- CreateIndex
CREATE INDEX "gong_users_tenant_id_email_address_idx" ON "gong_users"("tenant_id", "email_address");

-- CreateIndex
CREATE INDEX "gong_users_tenant_id_manager_gong_id_idx" ON "gong_users"("tenant_id", "manager_gong_id");

-- CreateIndex
CREATE INDEX "calls_tenant_id_started_at_gong_id_idx" ON "calls"("tenant_id", "started_at" DESC, "gong_id" DESC);

-- CreateIndex
CREATE INDEX "calls_tenant_id_primary_user_gong_id_started_at_idx" ON "calls"("tenant_id", "primary_user_gong_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "calls_tenant_id_transcript_state_started_at_idx" ON "calls"("tenant_id", "transcript_state", "started_at");

-- CreateIndex
CREATE INDEX "call_parties_tenant_id_user_gong_id_idx" ON "call_parties"("tenant_id", "user_gong_id");

-- CreateIndex
CREATE INDEX "call_parties_tenant_id_email_address_idx" ON "call_parties"("tenant_id", "email_address");

-- CreateIndex
CREATE INDEX "sync_windows_tenant_id_stream_state_to_at_idx" ON "sync_windows"("tenant_id", "stream", "state", "to_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "sync_windows_tenant_id_stream_from_at_to_at_key" ON "sync_windows"("tenant_id", "stream", "from_at", "to_at");

-- CreateIndex
CREATE INDEX "sync_runs_tenant_id_stream_started_at_idx" ON "sync_runs"("tenant_id", "stream", "started_at" DESC);

-- CreateIndex
CREATE INDEX "transcript_waits_tenant_id_due_at_idx" ON "transcript_waits"("tenant_id", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE INDEX "person_accounts_person_id_idx" ON "person_accounts"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_person_id_idx" ON "sessions"("person_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "rate_limits_window_start_idx" ON "rate_limits"("window_start");

-- CreateIndex
CREATE UNIQUE INDEX "tenants_slug_key" ON "tenants"("slug");

-- CreateIndex
CREATE INDEX "members_person_id_idx" ON "members"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "members_tenant_id_person_id_key" ON "members"("tenant_id", "person_id");

-- CreateIndex
CREATE INDEX "invitations_tenant_id_email_idx" ON "invitations"("tenant_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_tenant_id_token_hash_key" ON "invitations"("tenant_id", "token_hash");

-- CreateIndex
CREATE INDEX "audit_entries_tenant_id_at_idx" ON "audit_entries"("tenant_id", "at");

-- CreateIndex
CREATE INDEX "idempotency_keys_tenant_id_created_at_idx" ON "idempotency_keys"("tenant_id", "created_at");

-- AddForeignKey
ALTER TABLE "call_records" ADD CONSTRAINT "call_records_tenant_id_call_gong_id_fkey" FOREIGN KEY ("tenant_id", "call_gong_id") REFERENCES "calls"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_parties" ADD CONSTRAINT "call_parties_tenant_id_call_gong_id_fkey" FOREIGN KEY ("tenant_id", "call_gong_id") REFERENCES "calls"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_turns" ADD CONSTRAINT "call_turns_tenant_id_call_gong_id_fkey" FOREIGN KEY ("tenant_id", "call_gong_id") REFERENCES "calls"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_windows" ADD CONSTRAINT "sync_windows_tenant_id_stream_fkey" FOREIGN KEY ("tenant_id", "stream") REFERENCES "sync_streams"("tenant_id", "stream") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_tenant_id_stream_fkey" FOREIGN KEY ("tenant_id", "stream") REFERENCES "sync_streams"("tenant_id", "stream") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_accounts" ADD CONSTRAINT "person_accounts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_tenant_id_invited_by_id_fkey" FOREIGN KEY ("tenant_id", "invited_by_id") REFERENCES "members"("tenant_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('connections');
SELECT protect_tenant_table('connect_attempts');
GRANT SELECT, INSERT, UPDATE, DELETE ON "gong_budgets" TO callboard_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "gong_budget_hours" TO callboard_app;
SELECT protect_tenant_table('gong_requests');
SELECT protect_tenant_table('gong_workspaces');
SELECT protect_tenant_table('gong_users');
SELECT protect_tenant_table('calls');
SELECT protect_tenant_table('call_records');
SELECT protect_tenant_table('call_parties');
SELECT protect_tenant_table('call_turns');
SELECT protect_tenant_table('sync_streams');
SELECT protect_tenant_table('sync_windows');
SELECT protect_tenant_table('sync_runs');
SELECT protect_tenant_table('transcript_waits');
SELECT protect_tenant_table('quarantined_records');
GRANT SELECT, INSERT, UPDATE, DELETE ON "people" TO callboard_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "person_accounts" TO callboard_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions" TO callboard_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limits" TO callboard_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tenants" TO callboard_app;
SELECT protect_tenant_table('members');
SELECT protect_tenant_table('invitations');
SELECT protect_tenant_table('audit_entries');
SELECT protect_tenant_table('idempotency_keys');

-- A tenant's own row stands behind the same wall, by its id.
REVOKE DELETE ON "tenants" FROM callboard_app;
ALTER TABLE "tenants" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "tenants" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON "tenants" TO callboard_app
  USING (id = (SELECT current_tenant_id()))
  WITH CHECK (id = (SELECT current_tenant_id()));

-- A signed-in person may see which tenants he belongs to, and his own place in them.
CREATE POLICY own_membership ON "members" FOR SELECT TO callboard_app
  USING (person_id = (SELECT current_person_id()));
CREATE POLICY own_tenants ON "tenants" FOR SELECT TO callboard_app
  USING (EXISTS (
    SELECT 1 FROM "members" m WHERE m.tenant_id = "tenants".id AND m.person_id = (SELECT current_person_id())
  ));

-- The audit log is append only, the ledger of requests too.
REVOKE UPDATE, DELETE ON "audit_entries" FROM callboard_app;
REVOKE UPDATE ON "gong_requests" FROM callboard_app;

-- The worker's dispatcher learns which tenants have work and when, nothing else.
GRANT SELECT (tenant_id, id, state) ON "connections" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "connections" FOR SELECT TO callboard_dispatcher USING (true);
GRANT SELECT (tenant_id, stream, state, next_run_at) ON "sync_streams" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "sync_streams" FOR SELECT TO callboard_dispatcher USING (true);
GRANT SELECT (tenant_id, due_at) ON "transcript_waits" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "transcript_waits" FOR SELECT TO callboard_dispatcher USING (true);
