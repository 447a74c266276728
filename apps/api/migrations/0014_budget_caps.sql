CREATE TABLE "budget_caps" (
	"scope" text PRIMARY KEY NOT NULL,
	"cap_characters" bigint NOT NULL,
	CONSTRAINT "budget_caps_sign_check" CHECK (cap_characters >= 0)
);
