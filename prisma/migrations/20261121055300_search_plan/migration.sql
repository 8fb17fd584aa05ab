-- The span of the months is read from the index by start; what finds words has one plan for all words, by the index of
-- words: no other index fits its conditions.
ALTER FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer, integer)
  RESET enable_indexscan;
ALTER FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer, integer)
  SET plan_cache_mode = force_generic_plan;
