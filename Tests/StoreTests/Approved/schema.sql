CREATE TABLE adoption (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  decidedOn TEXT,
  matchedOn TEXT,
  isByFosterCarer INTEGER CHECK (isByFosterCarer IN (0, 1)),
  numberOfAdopters INTEGER,
  adoptersSex TEXT,
  adoptersStatus TEXT,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE adoptionAuthority (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  authorisedOn TEXT NOT NULL,
  endedOn TEXT,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE adoptionDecision (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  decidedOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  endedOn TEXT,
  reasonEnded TEXT,
  PRIMARY KEY (child, source, decidedOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE auditEntry (
  number INTEGER NOT NULL PRIMARY KEY,
  recordedAt TEXT NOT NULL,
  signedBy TEXT NOT NULL,
  purpose TEXT NOT NULL,
  child INTEGER,
  sentence TEXT NOT NULL,
  change TEXT,
  state BLOB,
  previousHash BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER auditEntryRefusesDELETE BEFORE DELETE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'auditEntry can only be added to'); END;

CREATE TRIGGER auditEntryRefusesINSERT BEFORE INSERT ON auditEntry
WHEN EXISTS (SELECT 1 FROM auditEntry WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'auditEntry can only be added to'); END;

CREATE TRIGGER auditEntryRefusesUPDATE BEFORE UPDATE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'auditEntry can only be added to'); END;

CREATE TABLE auditHead (
  position INTEGER NOT NULL PRIMARY KEY CHECK (position = 1),
  number INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER auditHeadRefusesDELETE BEFORE DELETE ON auditHead
BEGIN SELECT RAISE(ABORT, 'auditHead can only go forward'); END;

CREATE TRIGGER auditHeadRefusesINSERT BEFORE INSERT ON auditHead
WHEN EXISTS (SELECT 1 FROM auditHead)
BEGIN SELECT RAISE(ABORT, 'auditHead can only go forward'); END;

CREATE TRIGGER auditHeadRefusesUPDATE BEFORE UPDATE ON auditHead
WHEN NEW.number <= OLD.number
BEGIN SELECT RAISE(ABORT, 'auditHead can only go forward'); END;

CREATE TABLE careLeaver (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  inTouch TEXT,
  activity TEXT,
  accommodation TEXT,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE careRecord (
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  source INTEGER NOT NULL CHECK (source = 0 OR source BETWEEN 1900 AND 2300),
  fingerprint BLOB NOT NULL,
  PRIMARY KEY (child, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE child (
  number INTEGER NOT NULL PRIMARY KEY,
  localIdentifier TEXT NOT NULL UNIQUE CHECK (localIdentifier <> ''),
  digest BLOB
) STRICT;

CREATE TABLE childDescription (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  name TEXT,
  preferredName TEXT,
  bornOn TEXT,
  diedOn TEXT,
  sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
  gender TEXT,
  ethnicity TEXT,
  languages TEXT NOT NULL,
  needsInterpreter INTEGER CHECK (needsInterpreter IN (0, 1)),
  disability TEXT,
  pupilNumber TEXT,
  isMother INTEGER CHECK (isMother IN (0, 1)),
  firstChildBornOn TEXT,
  siblings TEXT NOT NULL,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE deprivation (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  startedOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  endedOn TEXT,
  PRIMARY KEY (child, source, startedOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE episode (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  startedOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  ceasedOn TEXT,
  reasonBegan TEXT,
  legalStatus TEXT,
  need TEXT,
  placement TEXT,
  provider TEXT,
  reasonCeased TEXT,
  reasonPlacementChanged TEXT,
  homePostcode TEXT,
  placementPostcode TEXT,
  providerNumber TEXT,
  miles REAL,
  isInsideAuthority INTEGER CHECK (isInsideAuthority IN (0, 1)),
  PRIMARY KEY (child, source, startedOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE health (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  difficultiesScore INTEGER,
  reasonForNoScore TEXT,
  isConvicted INTEGER CHECK (isConvicted IN (0, 1)),
  isHealthCheckDone INTEGER CHECK (isHealthCheckDone IN (0, 1)),
  isImmunised INTEGER CHECK (isImmunised IN (0, 1)),
  areTeethChecked INTEGER CHECK (areTeethChecked IN (0, 1)),
  isHealthAssessed INTEGER CHECK (isHealthAssessed IN (0, 1)),
  misusesSubstances INTEGER CHECK (misusesSubstances IN (0, 1)),
  wasInterventionReceived INTEGER CHECK (wasInterventionReceived IN (0, 1)),
  wasInterventionOffered INTEGER CHECK (wasInterventionOffered IN (0, 1)),
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE keeping (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE loadedReturn (
  year INTEGER NOT NULL PRIMARY KEY,
  importedAt TEXT NOT NULL,
  files TEXT NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE missingEpisode (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  startedOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT,
  endedOn TEXT,
  PRIMARY KEY (child, source, startedOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE policySetting (
  name TEXT NOT NULL,
  validFrom TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (name, validFrom)
) STRICT, WITHOUT ROWID;

CREATE TABLE previousPermanence (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  option TEXT,
  authority TEXT,
  date TEXT,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE referenceFigure (
  measure TEXT NOT NULL,
  dimension TEXT NOT NULL,
  breakdown TEXT NOT NULL,
  period TEXT NOT NULL,
  value REAL NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (measure, dimension, breakdown, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  heldOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  meetings TEXT NOT NULL,
  participation TEXT,
  PRIMARY KEY (child, source, heldOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE schemaVersion (version INTEGER NOT NULL PRIMARY KEY) STRICT;

CREATE TABLE socialWorkerEpisode (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  startedOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  worker TEXT NOT NULL,
  endedOn TEXT,
  reason TEXT,
  PRIMARY KEY (child, source, startedOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE unaccompanied (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  ceasesOn TEXT,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
