-- Somebody who starts to practise is active. greatest() keeps a session that a device brings late from turning the clock back.
CREATE FUNCTION touch_last_active() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE users SET last_active_at = greatest(last_active_at, now()) WHERE id = NEW.user_id;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER practice_sessions_touch_last_active AFTER INSERT ON practice_sessions FOR EACH ROW EXECUTE FUNCTION touch_last_active();
