-- A call on which no customer talked has no share of talk, so it comes last in that order.
DROP INDEX calls_us_share_idx;
CREATE INDEX calls_us_share_idx ON calls (tenant_id,
  (CASE WHEN them_talk_seconds > 0
    THEN coalesce(us_talk_seconds, 0) / (coalesce(us_talk_seconds, 0) + them_talk_seconds) END),
  started_at, gong_id);
