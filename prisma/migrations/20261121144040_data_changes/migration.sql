-- CreateTable
CREATE TABLE "data_changes" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),

    CONSTRAINT "data_changes_pkey" PRIMARY KEY ("tenant_id","id")
);

-- Who may touch the new tables
SELECT protect_tenant_table('data_changes');

-- Once a transaction: a row of its own, in place of those that are seen. No transaction waits for another, and every one
-- that commits leaves an id that no state before it had.
CREATE FUNCTION note_data_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_tenant text := CASE WHEN TG_OP = 'DELETE' THEN OLD.tenant_id ELSE NEW.tenant_id END;
BEGIN
  IF pg_catalog.current_setting('app.change_noted', true) IS DISTINCT FROM of_tenant THEN
    PERFORM pg_catalog.set_config('app.change_noted', of_tenant, true);
    DELETE FROM public.data_changes WHERE tenant_id = of_tenant AND id = ANY(ARRAY(
      SELECT id FROM public.data_changes WHERE tenant_id = of_tenant FOR UPDATE SKIP LOCKED));
    INSERT INTO public.data_changes (tenant_id) VALUES (of_tenant);
  END IF;
  RETURN NULL;
END $$;

-- Called once for every table that remembered answers are made of.
CREATE FUNCTION note_changes_of(noted text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE TRIGGER note_change AFTER INSERT OR UPDATE ON %I FOR EACH ROW
       WHEN (pg_catalog.current_setting(''app.change_noted'', true) IS DISTINCT FROM NEW.tenant_id)
       EXECUTE FUNCTION note_data_change()', noted);
  EXECUTE format(
    'CREATE TRIGGER note_removal AFTER DELETE ON %I FOR EACH ROW
       WHEN (pg_catalog.current_setting(''app.change_noted'', true) IS DISTINCT FROM OLD.tenant_id)
       EXECUTE FUNCTION note_data_change()', noted);
END $$;
REVOKE EXECUTE ON FUNCTION note_changes_of(text) FROM PUBLIC;

SELECT note_changes_of(name) FROM unnest(ARRAY[
  'calls', 'call_parties', 'call_links', 'call_facts', 'call_tracker_facts', 'call_topic_facts', 'call_roll_ups',
  'tracker_roll_ups', 'topic_roll_ups', 'scorecard_facts', 'scorecard_roll_ups', 'gong_users', 'gong_workspaces',
  'gong_companies', 'gong_trackers', 'gong_scorecards', 'gong_scorecard_questions', 'gong_call_outcomes',
  'gong_answered_scorecards', 'gong_scorecard_answers', 'gong_activity_days', 'gong_activity_periods',
  'gong_interaction_stats', 'gong_coaching_metrics', 'purge_runs', 'metric_ranges', 'coaching_marks']) AS name;
