BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE amendments (
	session INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (session, at), 
	FOREIGN KEY(session) REFERENCES sessions ("key")
);
INSERT INTO "amendments" VALUES(1,'2026-11-20 15:11:00.000000','tense, shoulder too');
CREATE TABLE checkpoints (
	session INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (session), 
	FOREIGN KEY(session) REFERENCES sessions ("key")
);
INSERT INTO "checkpoints" VALUES(2,61000);
CREATE TABLE events (
	session INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	json TEXT NOT NULL, 
	PRIMARY KEY (session, number), 
	FOREIGN KEY(session) REFERENCES sessions ("key")
);
INSERT INTO "events" VALUES(1,0,0,'{"event":"session_started","at":0,"by":"start","nth":1,"delay":0}');
INSERT INTO "events" VALUES(1,1,0,'{"event":"stage_started","at":0,"by":"start","nth":1,"stage":0,"key":"stage_1"}');
INSERT INTO "events" VALUES(1,2,0,'{"event":"cue","at":0,"by":"start","nth":1,"kind":"session_start"}');
INSERT INTO "events" VALUES(1,3,170000,'{"event":"cue","at":170000,"late":730000,"kind":"ten_seconds","missed":true}');
INSERT INTO "events" VALUES(1,4,180000,'{"event":"stage_ended","at":180000,"late":720000,"stage":0,"key":"stage_1","planned":180000,"actual":180000}');
INSERT INTO "events" VALUES(1,5,180000,'{"event":"stage_started","at":180000,"late":720000,"stage":1,"key":"stage_2"}');
INSERT INTO "events" VALUES(1,6,180000,'{"event":"cue","at":180000,"late":720000,"kind":"stage_change","missed":true}');
INSERT INTO "events" VALUES(1,7,270000,'{"event":"side_switched","at":270000,"late":630000,"stage":1,"part":1}');
INSERT INTO "events" VALUES(1,8,270000,'{"event":"cue","at":270000,"late":630000,"kind":"side_switch","missed":true}');
INSERT INTO "events" VALUES(1,9,350000,'{"event":"cue","at":350000,"late":550000,"kind":"ten_seconds","missed":true}');
INSERT INTO "events" VALUES(1,10,360000,'{"event":"stage_ended","at":360000,"late":540000,"stage":1,"key":"stage_2","planned":180000,"actual":180000}');
INSERT INTO "events" VALUES(1,11,360000,'{"event":"stage_started","at":360000,"late":540000,"stage":2,"key":"stage_3"}');
INSERT INTO "events" VALUES(1,12,360000,'{"event":"cue","at":360000,"late":540000,"kind":"stage_change","missed":true}');
INSERT INTO "events" VALUES(1,13,530000,'{"event":"cue","at":530000,"late":370000,"kind":"ten_seconds","missed":true}');
INSERT INTO "events" VALUES(1,14,540000,'{"event":"stage_ended","at":540000,"late":360000,"stage":2,"key":"stage_3","planned":180000,"actual":180000}');
INSERT INTO "events" VALUES(1,15,540000,'{"event":"stage_started","at":540000,"late":360000,"stage":3,"key":"stage_4"}');
INSERT INTO "events" VALUES(1,16,540000,'{"event":"cue","at":540000,"late":360000,"kind":"stage_change","missed":true}');
INSERT INTO "events" VALUES(1,17,630000,'{"event":"side_switched","at":630000,"late":270000,"stage":3,"part":1}');
INSERT INTO "events" VALUES(1,18,630000,'{"event":"cue","at":630000,"late":270000,"kind":"side_switch","missed":true}');
INSERT INTO "events" VALUES(1,19,710000,'{"event":"cue","at":710000,"late":190000,"kind":"ten_seconds","missed":true}');
INSERT INTO "events" VALUES(1,20,720000,'{"event":"stage_ended","at":720000,"late":180000,"stage":3,"key":"stage_4","planned":180000,"actual":180000}');
INSERT INTO "events" VALUES(1,21,720000,'{"event":"stage_started","at":720000,"late":180000,"stage":4,"key":"stage_5"}');
INSERT INTO "events" VALUES(1,22,720000,'{"event":"cue","at":720000,"late":180000,"kind":"stage_change","missed":true}');
INSERT INTO "events" VALUES(1,23,890000,'{"event":"cue","at":890000,"late":10000,"kind":"ten_seconds","missed":true}');
INSERT INTO "events" VALUES(1,24,900000,'{"event":"stage_ended","at":900000,"stage":4,"key":"stage_5","planned":180000,"actual":180000}');
INSERT INTO "events" VALUES(1,25,900000,'{"event":"session_finished","at":900000}');
INSERT INTO "events" VALUES(1,26,900000,'{"event":"cue","at":900000,"kind":"session_end"}');
INSERT INTO "events" VALUES(2,0,0,'{"event":"session_started","at":0,"by":"start","nth":1,"delay":0}');
INSERT INTO "events" VALUES(2,1,0,'{"event":"stage_started","at":0,"by":"start","nth":1,"stage":0,"key":"stage_1"}');
INSERT INTO "events" VALUES(2,2,0,'{"event":"cue","at":0,"by":"start","nth":1,"kind":"session_start"}');
CREATE TABLE plans (
	hash VARCHAR(64) NOT NULL, 
	json TEXT NOT NULL, 
	PRIMARY KEY (hash)
);
INSERT INTO "plans" VALUES('a82127250776a868059f0a83e95c8fde921d5262dc9f89baabe55042561fc1f9','{"protocol":"test.plan","mode":"back","title":{"en":"x","ru":"х"},"about":{"en":"x","ru":"х","source":{"default":"a test"}},"position":{"en":"x","ru":"х","source":{"default":"a test"}},"flow":"automatic","stages":[{"key":"stage_1","title":{"en":"x","ru":"х"},"term":{"en":"x","ru":"х"},"technique":"effleurage","seconds":{"min":120,"target":180,"max":180,"source":{"default":"a test"}},"length":180,"parts":[{"side":"both","seconds":180,"closed":[]}],"zones":[],"pressure":[2,2],"hands":{"en":"x","ru":"х","source":{"default":"a test"}},"direction":{"en":"x","ru":"х","path":"","form":"straight","source":{"default":"a test"}},"warnings":[],"source":{"default":"a test"},"adjacent_to":"","repetitions":null,"restricted":[]},{"key":"stage_2","title":{"en":"x","ru":"х"},"term":{"en":"x","ru":"х"},"technique":"effleurage","seconds":{"min":120,"target":180,"max":180,"source":{"default":"a test"}},"length":180,"parts":[{"side":"left","seconds":90.0,"closed":[]},{"side":"right","seconds":90.0,"closed":[]}],"zones":[],"pressure":[2,2],"hands":{"en":"x","ru":"х","source":{"default":"a test"}},"direction":{"en":"x","ru":"х","path":"","form":"straight","source":{"default":"a test"}},"warnings":[],"source":{"default":"a test"},"adjacent_to":"","repetitions":null,"restricted":[]},{"key":"stage_3","title":{"en":"x","ru":"х"},"term":{"en":"x","ru":"х"},"technique":"effleurage","seconds":{"min":120,"target":180,"max":180,"source":{"default":"a test"}},"length":180,"parts":[{"side":"both","seconds":180,"closed":[]}],"zones":[],"pressure":[2,2],"hands":{"en":"x","ru":"х","source":{"default":"a test"}},"direction":{"en":"x","ru":"х","path":"","form":"straight","source":{"default":"a test"}},"warnings":[],"source":{"default":"a test"},"adjacent_to":"","repetitions":null,"restricted":[]},{"key":"stage_4","title":{"en":"x","ru":"х"},"term":{"en":"x","ru":"х"},"technique":"effleurage","seconds":{"min":120,"target":180,"max":180,"source":{"default":"a test"}},"length":180,"parts":[{"side":"left","seconds":90.0,"closed":[]},{"side":"right","seconds":90.0,"closed":[]}],"zones":[],"pressure":[2,2],"hands":{"en":"x","ru":"х","source":{"default":"a test"}},"direction":{"en":"x","ru":"х","path":"","form":"straight","source":{"default":"a test"}},"warnings":[],"source":{"default":"a test"},"adjacent_to":"","repetitions":null,"restricted":[]},{"key":"stage_5","title":{"en":"x","ru":"х"},"term":{"en":"x","ru":"х"},"technique":"effleurage","seconds":{"min":120,"target":180,"max":180,"source":{"default":"a test"}},"length":180,"parts":[{"side":"both","seconds":180,"closed":[]}],"zones":[],"pressure":[2,2],"hands":{"en":"x","ru":"х","source":{"default":"a test"}},"direction":{"en":"x","ru":"х","path":"","form":"straight","source":{"default":"a test"}},"warnings":[],"source":{"default":"a test"},"adjacent_to":"","repetitions":null,"restricted":[]}],"removed":[],"session":1,"counts_sessions":false,"condition":"none","masks":[]}');
CREATE TABLE sessions (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	started_at DATETIME NOT NULL, 
	"offset" INTEGER NOT NULL, 
	ended_at DATETIME, 
	mode VARCHAR(20) NOT NULL, 
	protocol VARCHAR(200) NOT NULL, 
	title_en TEXT NOT NULL, 
	title_ru TEXT NOT NULL, 
	client TEXT NOT NULL, 
	therapist TEXT NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	speed FLOAT NOT NULL, 
	form_version TEXT NOT NULL, 
	protocol_version TEXT NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	notes TEXT NOT NULL, 
	screening TEXT, 
	"after" TEXT, 
	more TEXT NOT NULL, 
	PRIMARY KEY ("key"), 
	UNIQUE (id), 
	FOREIGN KEY("plan") REFERENCES plans (hash)
);
INSERT INTO "sessions" VALUES(1,'5f0c6d1e-0000-4000-8000-000000000001','finished','2026-11-20 14:11:00.000000',0,'2026-11-20 14:26:00.000000','back','test.plan','x','х','Клиент 7','Ёлкина','en',1.0,'','','a82127250776a868059f0a83e95c8fde921d5262dc9f89baabe55042561fc1f9','tense',NULL,NULL,'{"practice":"","declarations":[],"rehearsal":false}');
INSERT INTO "sessions" VALUES(2,'5f0c6d1e-0000-4000-8000-000000000002','running','2026-11-20 14:11:00.000000',0,NULL,'back','test.plan','x','х','','','en',1.0,'','','a82127250776a868059f0a83e95c8fde921d5262dc9f89baabe55042561fc1f9','',NULL,NULL,'{"practice":"","declarations":[],"rehearsal":false}');
CREATE TABLE words (
	session INTEGER NOT NULL, 
	word VARCHAR(40) NOT NULL, 
	PRIMARY KEY (session, word), 
	FOREIGN KEY(session) REFERENCES sessions ("key")
);
INSERT INTO "words" VALUES(1,'7');
INSERT INTO "words" VALUES(1,'plan');
INSERT INTO "words" VALUES(1,'tense');
INSERT INTO "words" VALUES(1,'test');
INSERT INTO "words" VALUES(1,'x');
INSERT INTO "words" VALUES(1,'елкина');
INSERT INTO "words" VALUES(1,'клиент');
INSERT INTO "words" VALUES(1,'х');
INSERT INTO "words" VALUES(1,'shoulder');
INSERT INTO "words" VALUES(1,'too');
INSERT INTO "words" VALUES(2,'plan');
INSERT INTO "words" VALUES(2,'test');
INSERT INTO "words" VALUES(2,'x');
INSERT INTO "words" VALUES(2,'х');
CREATE INDEX sessions_by_time ON sessions (started_at, "key", status);
CREATE INDEX sessions_by_mode ON sessions (mode, started_at, "key", status);
CREATE INDEX sessions_by_protocol ON sessions (protocol, started_at, "key", status);
CREATE INDEX sessions_by_word ON words (word, session);
COMMIT;
