-- CreateEnum
CREATE TYPE "stat_period" AS ENUM ('week', 'month');

-- CreateTable
CREATE TABLE "gong_trackers" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "workspace_gong_id" TEXT,
    "affiliation" TEXT,
    "phrases" TEXT[],
    "languages" TEXT[],
    "is_part_of_question" BOOLEAN,
    "said_at" TEXT,
    "said_in_topics" TEXT[],
    "creator_gong_id" TEXT,
    "updater_gong_id" TEXT,
    "gong_created_at" TIMESTAMPTZ(3),
    "gong_updated_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_trackers_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_brief_kinds" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "workspace_gong_id" TEXT,
    "description" TEXT,
    "status" TEXT,
    "creator_name" TEXT,
    "creator_gong_id" TEXT,
    "gong_created_at" TIMESTAMPTZ(3),
    "gong_updated_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_brief_kinds_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_scorecards" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "workspace_gong_id" TEXT,
    "is_enabled" BOOLEAN NOT NULL,
    "review_method" TEXT,
    "question_count" INTEGER NOT NULL,
    "updater_gong_id" TEXT,
    "gong_created_at" TIMESTAMPTZ(3),
    "gong_updated_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_scorecards_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_scorecard_questions" (
    "tenant_id" TEXT NOT NULL,
    "scorecard_gong_id" TEXT NOT NULL,
    "revision_gong_id" TEXT NOT NULL,
    "question_gong_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "is_overall" BOOLEAN NOT NULL,
    "question_type" TEXT,
    "answer_guide" TEXT,
    "min_range" DOUBLE PRECISION,
    "max_range" DOUBLE PRECISION,
    "options" JSONB NOT NULL,
    "gong_updated_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_scorecard_questions_pkey" PRIMARY KEY ("tenant_id","scorecard_gong_id","revision_gong_id")
);

-- CreateTable
CREATE TABLE "gong_call_outcomes" (
    "tenant_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "display_order" INTEGER,
    "category" TEXT,
    "connect_status" TEXT,
    "sentiment" TEXT,
    "todo_action" TEXT,
    "automation" TEXT,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_call_outcomes_pkey" PRIMARY KEY ("tenant_id","name")
);

-- CreateTable
CREATE TABLE "gong_library_folders" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_gong_id" TEXT,
    "workspace_gong_id" TEXT,
    "created_by_gong_id" TEXT,
    "gong_updated_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_library_folders_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_library_items" (
    "tenant_id" TEXT NOT NULL,
    "folder_gong_id" TEXT NOT NULL,
    "item_key" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "title" TEXT,
    "note" TEXT,
    "added_by_gong_id" TEXT,
    "added_at" TIMESTAMPTZ(3),
    "url" TEXT,
    "snippet_from_seconds" DOUBLE PRECISION,
    "snippet_to_seconds" DOUBLE PRECISION,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_library_items_pkey" PRIMARY KEY ("tenant_id","folder_gong_id","item_key")
);

-- CreateTable
CREATE TABLE "gong_flows" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folder_gong_id" TEXT,
    "folder_name" TEXT,
    "visibility" TEXT NOT NULL,
    "is_exclusive" BOOLEAN NOT NULL,
    "workspace_gong_id" TEXT,
    "gong_created_at" TIMESTAMPTZ(3),
    "step_count" INTEGER,
    "description" TEXT,
    "steps_read_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_flows_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_flow_owners" (
    "tenant_id" TEXT NOT NULL,
    "flow_gong_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_flow_owners_pkey" PRIMARY KEY ("tenant_id","flow_gong_id","user_gong_id")
);

-- CreateTable
CREATE TABLE "gong_flow_steps" (
    "tenant_id" TEXT NOT NULL,
    "flow_gong_id" TEXT NOT NULL,
    "step_order" INTEGER NOT NULL,
    "step_gong_id" TEXT,
    "action" TEXT,
    "subject" TEXT,
    "body" TEXT,
    "is_reply" BOOLEAN,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_flow_steps_pkey" PRIMARY KEY ("tenant_id","flow_gong_id","step_order")
);

-- CreateTable
CREATE TABLE "gong_flow_folders" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_gong_id" TEXT,
    "created_by_gong_id" TEXT,
    "visibility" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_flow_folders_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_tasks" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "type" TEXT,
    "actions" TEXT[],
    "title" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "priority_name" TEXT,
    "priority_weight" DOUBLE PRECISION,
    "flow_gong_id" TEXT,
    "flow_name" TEXT,
    "step_number" INTEGER,
    "account_crm_id" TEXT,
    "account_name" TEXT,
    "opportunity_name" TEXT,
    "contact_crm_id" TEXT,
    "contact_name" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "gong_created_at" TIMESTAMPTZ(3),
    "gong_updated_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_tasks_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_permission_profiles" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "calls_level" TEXT,
    "coaching_level" TEXT,
    "library_level" TEXT,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_permission_profiles_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_permission_profile_users" (
    "tenant_id" TEXT NOT NULL,
    "profile_gong_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "name" TEXT,
    "email_address" TEXT,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_permission_profile_users_pkey" PRIMARY KEY ("tenant_id","profile_gong_id","user_gong_id")
);

-- CreateTable
CREATE TABLE "gong_companies" (
    "tenant_id" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_companies_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "sync_parts" (
    "tenant_id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),
    "requests" INTEGER NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,

    CONSTRAINT "sync_parts_pkey" PRIMARY KEY ("tenant_id","stream","part")
);

-- CreateTable
CREATE TABLE "gong_answered_scorecards" (
    "tenant_id" TEXT NOT NULL,
    "gong_id" TEXT NOT NULL,
    "scorecard_gong_id" TEXT,
    "scorecard_name" TEXT,
    "call_gong_id" TEXT,
    "call_started_at" TIMESTAMPTZ(3),
    "reviewed_user_gong_id" TEXT,
    "reviewer_user_gong_id" TEXT,
    "editor_user_gong_id" TEXT,
    "review_method" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "reviewed_on" DATE,
    "visibility" TEXT,
    "overall_score" DOUBLE PRECISION,
    "average_score" DOUBLE PRECISION,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_answered_scorecards_pkey" PRIMARY KEY ("tenant_id","gong_id")
);

-- CreateTable
CREATE TABLE "gong_scorecard_answers" (
    "tenant_id" TEXT NOT NULL,
    "answered_gong_id" TEXT NOT NULL,
    "question_gong_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "revision_gong_id" TEXT,
    "is_overall" BOOLEAN NOT NULL,
    "score" DOUBLE PRECISION,
    "text" TEXT,
    "is_not_applicable" BOOLEAN NOT NULL,
    "selected_options" TEXT[],
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_scorecard_answers_pkey" PRIMARY KEY ("tenant_id","answered_gong_id","question_gong_id")
);

-- CreateTable
CREATE TABLE "gong_activity_days" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "calls_as_host" INTEGER NOT NULL,
    "calls_attended" INTEGER NOT NULL,
    "calls_gave_feedback" INTEGER NOT NULL,
    "calls_requested_feedback" INTEGER NOT NULL,
    "calls_received_feedback" INTEGER NOT NULL,
    "own_calls_listened_to" INTEGER NOT NULL,
    "others_calls_listened_to" INTEGER NOT NULL,
    "calls_shared_internally" INTEGER NOT NULL,
    "calls_shared_externally" INTEGER NOT NULL,
    "calls_scorecards_filled" INTEGER NOT NULL,
    "calls_scorecards_received" INTEGER NOT NULL,
    "calls_comments_given" INTEGER NOT NULL,
    "calls_comments_received" INTEGER NOT NULL,
    "calls_marked_as_feedback_given" INTEGER NOT NULL,
    "calls_marked_as_feedback_received" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_activity_days_pkey" PRIMARY KEY ("tenant_id","user_gong_id","day")
);

-- CreateTable
CREATE TABLE "gong_activity_periods" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "period" "stat_period" NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "calls_as_host" INTEGER NOT NULL,
    "calls_attended" INTEGER NOT NULL,
    "calls_gave_feedback" INTEGER NOT NULL,
    "calls_requested_feedback" INTEGER NOT NULL,
    "calls_received_feedback" INTEGER NOT NULL,
    "own_calls_listened_to" INTEGER NOT NULL,
    "others_calls_listened_to" INTEGER NOT NULL,
    "calls_shared_internally" INTEGER NOT NULL,
    "calls_shared_externally" INTEGER NOT NULL,
    "calls_scorecards_filled" INTEGER NOT NULL,
    "calls_scorecards_received" INTEGER NOT NULL,
    "calls_comments_given" INTEGER NOT NULL,
    "calls_comments_received" INTEGER NOT NULL,
    "calls_marked_as_feedback_given" INTEGER NOT NULL,
    "calls_marked_as_feedback_received" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_activity_periods_pkey" PRIMARY KEY ("tenant_id","user_gong_id","period","from_day")
);

-- CreateTable
CREATE TABLE "gong_interaction_stats" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "period" "stat_period" NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "longest_monologue_seconds" DOUBLE PRECISION,
    "longest_customer_story_seconds" DOUBLE PRECISION,
    "interactivity" DOUBLE PRECISION,
    "patience_seconds" DOUBLE PRECISION,
    "question_rate" DOUBLE PRECISION,
    "talk_ratio" DOUBLE PRECISION,
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_interaction_stats_pkey" PRIMARY KEY ("tenant_id","user_gong_id","period","from_day")
);

-- CreateTable
CREATE TABLE "gong_coaching_metrics" (
    "tenant_id" TEXT NOT NULL,
    "manager_gong_id" TEXT NOT NULL,
    "report_gong_id" TEXT NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "values" TEXT[],
    "content_hash" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "mirrored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_coaching_metrics_pkey" PRIMARY KEY ("tenant_id","manager_gong_id","report_gong_id","workspace_gong_id","from_day","metric")
);

-- CreateIndex
CREATE INDEX "gong_scorecard_questions_tenant_id_question_gong_id_idx" ON "gong_scorecard_questions"("tenant_id", "question_gong_id");

-- CreateIndex
CREATE INDEX "gong_library_folders_tenant_id_parent_gong_id_idx" ON "gong_library_folders"("tenant_id", "parent_gong_id");

-- CreateIndex
CREATE INDEX "gong_library_items_tenant_id_call_gong_id_idx" ON "gong_library_items"("tenant_id", "call_gong_id");

-- CreateIndex
CREATE INDEX "gong_flows_tenant_id_folder_gong_id_idx" ON "gong_flows"("tenant_id", "folder_gong_id");

-- CreateIndex
CREATE INDEX "gong_flow_owners_tenant_id_user_gong_id_idx" ON "gong_flow_owners"("tenant_id", "user_gong_id");

-- CreateIndex
CREATE INDEX "gong_tasks_tenant_id_user_gong_id_status_due_at_idx" ON "gong_tasks"("tenant_id", "user_gong_id", "status", "due_at");

-- CreateIndex
CREATE INDEX "gong_permission_profiles_tenant_id_workspace_gong_id_idx" ON "gong_permission_profiles"("tenant_id", "workspace_gong_id");

-- CreateIndex
CREATE INDEX "gong_permission_profile_users_tenant_id_user_gong_id_idx" ON "gong_permission_profile_users"("tenant_id", "user_gong_id");

-- CreateIndex
CREATE INDEX "sync_parts_tenant_id_stream_due_at_idx" ON "sync_parts"("tenant_id", "stream", "due_at");

-- CreateIndex
CREATE INDEX "gong_answered_scorecards_tenant_id_reviewed_at_idx" ON "gong_answered_scorecards"("tenant_id", "reviewed_at" DESC);

-- CreateIndex
CREATE INDEX "gong_answered_scorecards_tenant_id_call_gong_id_idx" ON "gong_answered_scorecards"("tenant_id", "call_gong_id");

-- CreateIndex
CREATE INDEX "gong_answered_scorecards_tenant_id_reviewed_user_gong_id_re_idx" ON "gong_answered_scorecards"("tenant_id", "reviewed_user_gong_id", "reviewed_at" DESC);

-- CreateIndex
CREATE INDEX "gong_answered_scorecards_tenant_id_reviewer_user_gong_id_re_idx" ON "gong_answered_scorecards"("tenant_id", "reviewer_user_gong_id", "reviewed_at" DESC);

-- CreateIndex
CREATE INDEX "gong_answered_scorecards_tenant_id_scorecard_gong_id_review_idx" ON "gong_answered_scorecards"("tenant_id", "scorecard_gong_id", "reviewed_at" DESC);

-- CreateIndex
CREATE INDEX "gong_scorecard_answers_tenant_id_question_gong_id_idx" ON "gong_scorecard_answers"("tenant_id", "question_gong_id");

-- CreateIndex
CREATE INDEX "gong_activity_days_tenant_id_day_idx" ON "gong_activity_days"("tenant_id", "day");

-- CreateIndex
CREATE INDEX "gong_activity_periods_tenant_id_period_from_day_idx" ON "gong_activity_periods"("tenant_id", "period", "from_day");

-- CreateIndex
CREATE INDEX "gong_interaction_stats_tenant_id_period_from_day_idx" ON "gong_interaction_stats"("tenant_id", "period", "from_day");

-- CreateIndex
CREATE INDEX "gong_coaching_metrics_tenant_id_from_day_idx" ON "gong_coaching_metrics"("tenant_id", "from_day");

-- CreateIndex
CREATE INDEX "gong_coaching_metrics_tenant_id_report_gong_id_from_day_idx" ON "gong_coaching_metrics"("tenant_id", "report_gong_id", "from_day");

-- AddForeignKey
ALTER TABLE "gong_scorecard_questions" ADD CONSTRAINT "gong_scorecard_questions_tenant_id_scorecard_gong_id_fkey" FOREIGN KEY ("tenant_id", "scorecard_gong_id") REFERENCES "gong_scorecards"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gong_library_items" ADD CONSTRAINT "gong_library_items_tenant_id_folder_gong_id_fkey" FOREIGN KEY ("tenant_id", "folder_gong_id") REFERENCES "gong_library_folders"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gong_flow_owners" ADD CONSTRAINT "gong_flow_owners_tenant_id_flow_gong_id_fkey" FOREIGN KEY ("tenant_id", "flow_gong_id") REFERENCES "gong_flows"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gong_flow_steps" ADD CONSTRAINT "gong_flow_steps_tenant_id_flow_gong_id_fkey" FOREIGN KEY ("tenant_id", "flow_gong_id") REFERENCES "gong_flows"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gong_permission_profile_users" ADD CONSTRAINT "gong_permission_profile_users_tenant_id_profile_gong_id_fkey" FOREIGN KEY ("tenant_id", "profile_gong_id") REFERENCES "gong_permission_profiles"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gong_scorecard_answers" ADD CONSTRAINT "gong_scorecard_answers_tenant_id_answered_gong_id_fkey" FOREIGN KEY ("tenant_id", "answered_gong_id") REFERENCES "gong_answered_scorecards"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('gong_trackers');
SELECT protect_tenant_table('gong_brief_kinds');
SELECT protect_tenant_table('gong_scorecards');
SELECT protect_tenant_table('gong_scorecard_questions');
SELECT protect_tenant_table('gong_call_outcomes');
SELECT protect_tenant_table('gong_library_folders');
SELECT protect_tenant_table('gong_library_items');
SELECT protect_tenant_table('gong_flows');
SELECT protect_tenant_table('gong_flow_owners');
SELECT protect_tenant_table('gong_flow_steps');
SELECT protect_tenant_table('gong_flow_folders');
SELECT protect_tenant_table('gong_tasks');
SELECT protect_tenant_table('gong_permission_profiles');
SELECT protect_tenant_table('gong_permission_profile_users');
SELECT protect_tenant_table('gong_companies');
SELECT protect_tenant_table('sync_parts');
SELECT protect_tenant_table('gong_answered_scorecards');
SELECT protect_tenant_table('gong_scorecard_answers');
SELECT protect_tenant_table('gong_activity_days');
SELECT protect_tenant_table('gong_activity_periods');
SELECT protect_tenant_table('gong_interaction_stats');
SELECT protect_tenant_table('gong_coaching_metrics');
