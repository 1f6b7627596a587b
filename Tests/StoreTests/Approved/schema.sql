CREATE TABLE accommodationJudgement (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  judgedOn TEXT NOT NULL,
  isSuitable INTEGER NOT NULL CHECK (isSuitable IN (0, 1)),
  reason TEXT,
  endedOn TEXT
) STRICT;

CREATE INDEX accommodationJudgementOfChild ON accommodationJudgement (child);

CREATE TABLE account (
  number INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  fullName TEXT NOT NULL,
  officer INTEGER,
  worker TEXT,
  team TEXT,
  lastDay TEXT,
  isDisabled INTEGER NOT NULL CHECK (isDisabled IN (0, 1)),
  password TEXT NOT NULL,
  codeSecret BLOB,
  lastCodeStep INTEGER NOT NULL
, passwordGivenAt TEXT) STRICT;

CREATE TABLE achievement (
  number INTEGER NOT NULL PRIMARY KEY,
  recordedOn TEXT NOT NULL,
  year TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

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

CREATE TABLE appAccount (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  openedOn TEXT NOT NULL,
  closedOn TEXT,
  app TEXT
) STRICT;

CREATE INDEX appAccountOfChild ON appAccount (child);

CREATE TABLE appointment (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  officer INTEGER NOT NULL,
  appointmentKind TEXT,
  appointedAt TEXT NOT NULL,
  endedOn TEXT,
  reasonEnded TEXT,
  childToldOn TEXT,
  childMetOn TEXT,
  introducedOn TEXT,
  siblingException TEXT,
  siblingReason TEXT,
  parentAndChildReason TEXT
) STRICT;

CREATE INDEX appointmentOfChild ON appointment (child);

CREATE TABLE audit (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  auditedOn TEXT NOT NULL,
  area TEXT,
  auditor TEXT,
  grade TEXT,
  planInPlace INTEGER CHECK (planInPlace IN (0, 1)),
  withPermanentCarer INTEGER CHECK (withPermanentCarer IN (0, 1)),
  formallyMatched INTEGER CHECK (formallyMatched IN (0, 1)),
  arrangementsCovered INTEGER CHECK (arrangementsCovered IN (0, 1)),
  finding TEXT
, track TEXT) STRICT;

CREATE TABLE auditDrawing (
  number INTEGER NOT NULL PRIMARY KEY,
  drawnOn TEXT NOT NULL,
  drawnBy TEXT,
  wanted INTEGER,
  seed INTEGER,
  population TEXT NOT NULL
) STRICT;

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
, salt BLOB) STRICT;

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

CREATE INDEX auditOfChild ON audit (child);

CREATE TABLE benchmark (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  readOn TEXT NOT NULL,
  heldOn TEXT NOT NULL,
  readBy TEXT,
  officer INTEGER,
  grade TEXT,
  note TEXT
) STRICT;

CREATE INDEX benchmarkOfChild ON benchmark (child);

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

CREATE TABLE changeAnswer (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  change TEXT,
  changedOn TEXT NOT NULL,
  answer TEXT,
  answeredOn TEXT NOT NULL,
  officer INTEGER,
  reason TEXT
) STRICT;

CREATE INDEX changeAnswerOfChild ON changeAnswer (child);

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

CREATE TABLE childProfile (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  recordedOn TEXT NOT NULL,
  pronouns TEXT,
  allergies TEXT,
  communication TEXT,
  religion TEXT,
  aboutMe TEXT
) STRICT;

CREATE INDEX childProfileOfChild ON childProfile (child);

CREATE TABLE conflictOfInterest (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  userName TEXT NOT NULL,
  nature TEXT,
  startedOn TEXT NOT NULL,
  endedOn TEXT
) STRICT;

CREATE INDEX conflictOfInterestOfChild ON conflictOfInterest (child);

CREATE TABLE countedAhead (
  position INTEGER NOT NULL PRIMARY KEY CHECK (position = 1),
  question TEXT NOT NULL,
  head INTEGER NOT NULL
) STRICT;

CREATE TABLE countedChild (
  child INTEGER NOT NULL PRIMARY KEY REFERENCES child (number) ON DELETE CASCADE,
  holdsFrom TEXT NOT NULL,
  holdsUntil TEXT,
  cases BLOB NOT NULL
) STRICT;

CREATE TABLE deprivation (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  startedOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  endedOn TEXT,
  PRIMARY KEY (child, source, startedOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  owner TEXT NOT NULL,
  place TEXT NOT NULL,
  fields TEXT NOT NULL,
  step INTEGER NOT NULL,
  savedAt TEXT NOT NULL,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE earlyEnding (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  endedOn TEXT NOT NULL,
  placementStartedOn TEXT,
  groups TEXT NOT NULL,
  learning TEXT,
  reviewedOn TEXT
) STRICT;

CREATE INDEX earlyEndingOfChild ON earlyEnding (child);

CREATE TABLE emergencyAccess (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  userName TEXT NOT NULL,
  openedAt TEXT NOT NULL,
  reason TEXT NOT NULL,
  reviewedOn TEXT,
  reviewedBy TEXT,
  wasJustified INTEGER CHECK (wasJustified IN (0, 1))
) STRICT;

CREATE INDEX emergencyAccessOfChild ON emergencyAccess (child);

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

CREATE TABLE escalation (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  openedOn TEXT NOT NULL,
  officer INTEGER,
  reason TEXT,
  issues TEXT NOT NULL,
  text TEXT,
  intervention INTEGER,
  resolvedOn TEXT,
  resolvedAt TEXT,
  outcome TEXT,
  outcomeForChild TEXT,
  legalAdviceOn TEXT,
  cafcassReferredOn TEXT,
  overdueToldOn TEXT
) STRICT;

CREATE INDEX escalationOfChild ON escalation (child);

CREATE TABLE escalationStage (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  escalation INTEGER NOT NULL,
  level TEXT,
  enteredOn TEXT NOT NULL,
  responseDueOn TEXT,
  respondedOn TEXT,
  respondedBy TEXT,
  response TEXT,
  isAccepted INTEGER CHECK (isAccepted IN (0, 1))
) STRICT;

CREATE INDEX escalationStageOfChild ON escalationStage (child);

CREATE TABLE footprint (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  doneOn TEXT NOT NULL,
  officer INTEGER,
  footprintKind TEXT,
  note TEXT
) STRICT;

CREATE INDEX footprintOfChild ON footprint (child);

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

CREATE TABLE healthOfYear (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  yearEndsOn TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
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
  PRIMARY KEY (child, source, yearEndsOn, ordinal),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE homeArea (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  area TEXT NOT NULL,
  startedOn TEXT NOT NULL
) STRICT;

CREATE INDEX homeAreaOfChild ON homeArea (child);

CREATE TABLE intervention (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  raisedOn TEXT NOT NULL,
  officer INTEGER,
  issue TEXT,
  text TEXT,
  outcome TEXT,
  endedOn TEXT
) STRICT;

CREATE INDEX interventionOfChild ON intervention (child);

CREATE TABLE keeping (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE lateReview (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  heldOn TEXT NOT NULL,
  reason TEXT
) STRICT;

CREATE INDEX lateReviewOfChild ON lateReview (child);

CREATE TABLE learningEvent (
  number INTEGER NOT NULL PRIMARY KEY,
  heldOn TEXT NOT NULL,
  trainingKind TEXT,
  title TEXT NOT NULL,
  provider TEXT,
  attended INTEGER
) STRICT;

CREATE TABLE leave (
  number INTEGER NOT NULL PRIMARY KEY,
  officer INTEGER NOT NULL,
  leaveKind TEXT,
  startedOn TEXT NOT NULL,
  endedOn TEXT
) STRICT;

CREATE TABLE loadedReturn (
  year INTEGER NOT NULL PRIMARY KEY,
  importedAt TEXT NOT NULL,
  files TEXT NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE midpointCheck (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  checkedOn TEXT NOT NULL,
  officer INTEGER,
  progress TEXT,
  note TEXT
) STRICT;

CREATE INDEX midpointCheckOfChild ON midpointCheck (child);

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

CREATE TABLE monitoredItem (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  item TEXT,
  isNeeded INTEGER CHECK (isNeeded IN (0, 1)),
  lastOn TEXT,
  dueOn TEXT,
  note TEXT,
  recordedOn TEXT NOT NULL
) STRICT;

CREATE INDEX monitoredItemOfChild ON monitoredItem (child);

CREATE TABLE notice (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  startedOn TEXT NOT NULL,
  notifiedAt TEXT NOT NULL,
  notifiedBy TEXT,
  reasonLate TEXT
) STRICT;

CREATE INDEX noticeOfChild ON notice (child);

CREATE TABLE observation (
  number INTEGER NOT NULL PRIMARY KEY,
  observedOn TEXT NOT NULL,
  officer INTEGER NOT NULL,
  observer TEXT,
  grade TEXT,
  note TEXT
) STRICT;

CREATE TABLE officer (
  number INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sex TEXT,
  ethnicGroup TEXT,
  languages TEXT NOT NULL,
  profile TEXT,
  email TEXT,
  phone TEXT,
  registration TEXT,
  startedOn TEXT NOT NULL,
  leftOn TEXT
) STRICT;

CREATE TABLE officerFeedback (
  number INTEGER NOT NULL PRIMARY KEY,
  saidOn TEXT NOT NULL,
  theme TEXT,
  text TEXT NOT NULL,
  response TEXT
) STRICT;

CREATE TABLE paper (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  paperKind TEXT,
  title TEXT NOT NULL,
  receivedOn TEXT NOT NULL,
  receivedFrom TEXT,
  readOn TEXT,
  isPrivate INTEGER CHECK (isPrivate IN (0, 1)),
  mediaType TEXT NOT NULL,
  size INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE paperContent (
  hash TEXT NOT NULL PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

CREATE INDEX paperOfChild ON paper (child);

CREATE TABLE personInvolved (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  relation TEXT,
  name TEXT NOT NULL,
  organisation TEXT,
  hasParentalResponsibility INTEGER CHECK (hasParentalResponsibility IN (0, 1)),
  startedOn TEXT NOT NULL,
  endedOn TEXT,
  mayAttend INTEGER CHECK (mayAttend IN (0, 1)),
  language TEXT,
  address TEXT,
  phone TEXT,
  email TEXT,
  nameWithheldFrom TEXT NOT NULL,
  addressWithheldFrom TEXT NOT NULL,
  phoneWithheldFrom TEXT NOT NULL,
  schoolWithheldFrom TEXT NOT NULL,
  localIdentifier TEXT
) STRICT;

CREATE INDEX personInvolvedOfChild ON personInvolved (child);

CREATE TABLE planAction (
  number INTEGER NOT NULL PRIMARY KEY,
  chapter TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  openedOn TEXT NOT NULL,
  dueOn TEXT,
  status TEXT,
  progress TEXT,
  closedOn TEXT,
  source TEXT
) STRICT;

CREATE TABLE policySetting (
  name TEXT NOT NULL,
  validFrom TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (name, validFrom)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
  number INTEGER NOT NULL PRIMARY KEY,
  officer INTEGER,
  contract TEXT,
  tenure TEXT,
  fte REAL NOT NULL,
  startedOn TEXT NOT NULL,
  endedOn TEXT,
  reasonEnded TEXT,
  isAdded INTEGER NOT NULL CHECK (isAdded IN (0, 1))
) STRICT;

CREATE TABLE postponement (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  plannedFor TEXT NOT NULL,
  newDay TEXT,
  askedOn TEXT NOT NULL,
  askedBy TEXT NOT NULL,
  reason TEXT NOT NULL,
  childsView TEXT
) STRICT;

CREATE INDEX postponementOfChild ON postponement (child);

CREATE TABLE practiceTheme (
  number INTEGER NOT NULL PRIMARY KEY,
  recordedOn TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT,
  issues TEXT NOT NULL,
  interventionIssues TEXT NOT NULL
) STRICT;

CREATE TABLE previousPermanence (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  option TEXT,
  authority TEXT,
  date TEXT,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE proceeding (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  startedOn TEXT NOT NULL,
  endedOn TEXT,
  court TEXT,
  caseNumber TEXT,
  nextHearingOn TEXT,
  guardian TEXT,
  cafcassOfficer TEXT,
  papersExpected TEXT NOT NULL,
  papersReceived TEXT NOT NULL,
  outcome TEXT
) STRICT;

CREATE INDEX proceedingOfChild ON proceeding (child);

CREATE TABLE publication (
  number INTEGER NOT NULL PRIMARY KEY,
  paper TEXT NOT NULL,
  period TEXT NOT NULL,
  publishedOn TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE publishedFigure (
  number INTEGER NOT NULL PRIMARY KEY,
  publication INTEGER NOT NULL,
  publishedOn TEXT NOT NULL,
  measure TEXT NOT NULL,
  dimension TEXT,
  breakdown TEXT,
  period TEXT NOT NULL,
  value REAL,
  numerator INTEGER,
  denominator INTEGER,
  unit TEXT NOT NULL,
  basis TEXT
) STRICT;

CREATE TABLE qualityForm (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  heldOn TEXT NOT NULL,
  hasPermanencePlan INTEGER CHECK (hasPermanencePlan IN (0, 1)),
  track TEXT,
  plans TEXT NOT NULL,
  whyNoPlan TEXT,
  planningMeetingHeld INTEGER CHECK (planningMeetingHeld IN (0, 1)),
  isLegalStatusSuitable INTEGER CHECK (isLegalStatusSuitable IN (0, 1)),
  viewsConsidered INTEGER CHECK (viewsConsidered IN (0, 1)),
  isCarePlanSuitable INTEGER CHECK (isCarePlanSuitable IN (0, 1)),
  isHealthPlanSuitable INTEGER CHECK (isHealthPlanSuitable IN (0, 1)),
  isEducationPlanSuitable INTEGER CHECK (isEducationPlanSuitable IN (0, 1)),
  isFamilyPlanSuitable INTEGER CHECK (isFamilyPlanSuitable IN (0, 1)),
  isPathwayPlanSuitable INTEGER CHECK (isPathwayPlanSuitable IN (0, 1)),
  concerns TEXT NOT NULL,
  hasSafetyPlan INTEGER CHECK (hasSafetyPlan IN (0, 1)),
  safetyPlanQuality TEXT,
  therapeuticSupport INTEGER CHECK (therapeuticSupport IN (0, 1))
, otherConcern TEXT) STRICT;

CREATE INDEX qualityFormOfChild ON qualityForm (child);

CREATE TABLE recordBlock (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  heldOn TEXT NOT NULL,
  theme TEXT NOT NULL,
  text TEXT NOT NULL,
  audience TEXT,
  namedPeople TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE INDEX recordBlockOfChild ON recordBlock (child);

CREATE TABLE recordEnding (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  endedOn TEXT NOT NULL,
  endingKind TEXT,
  sealedOn TEXT,
  note TEXT
) STRICT;

CREATE INDEX recordEndingOfChild ON recordEnding (child);

CREATE TABLE recordMerger (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  mergedInto TEXT NOT NULL,
  mergedOn TEXT NOT NULL,
  mergedBy TEXT,
  reason TEXT,
  unmergedOn TEXT
) STRICT;

CREATE INDEX recordMergerOfChild ON recordMerger (child);

CREATE TABLE recordProtection (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  tier TEXT,
  startedOn TEXT NOT NULL,
  endedOn TEXT,
  reason TEXT NOT NULL,
  named TEXT NOT NULL
) STRICT;

CREATE INDEX recordProtectionOfChild ON recordProtection (child);

CREATE TABLE recordReach (
  child INTEGER NOT NULL PRIMARY KEY REFERENCES child (number) ON DELETE CASCADE,
  careUntil TEXT,
  rowsUntil TEXT,
  workedOn TEXT
) STRICT;

CREATE TABLE recordRelease (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  heldOn TEXT NOT NULL,
  recipient TEXT NOT NULL,
  audience TEXT,
  preparedBy TEXT NOT NULL,
  preparedOn TEXT NOT NULL,
  findings TEXT NOT NULL,
  justification TEXT,
  version TEXT NOT NULL,
  releasedBy TEXT,
  releasedOn TEXT,
  givenHow TEXT,
  givenOn TEXT,
  copyNumber INTEGER
) STRICT;

CREATE INDEX recordReleaseOfChild ON recordRelease (child);

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

CREATE TABLE reviewDecision (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  heldOn TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  dueOn TEXT,
  status TEXT,
  doneOn TEXT,
  evidence TEXT,
  firstMadeOn TEXT,
  carriedOver INTEGER NOT NULL
) STRICT;

CREATE INDEX reviewDecisionOfChild ON reviewDecision (child);

CREATE TABLE reviewMeeting (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  heldOn TEXT NOT NULL,
  officer INTEGER,
  venue TEXT,
  mode TEXT,
  chair TEXT,
  invited TEXT NOT NULL,
  attended TEXT NOT NULL,
  presence TEXT,
  childSpoke INTEGER CHECK (childSpoke IN (0, 1)),
  otherSpokeForChild INTEGER CHECK (otherSpokeForChild IN (0, 1)),
  childShowedViews INTEGER CHECK (childShowedViews IN (0, 1)),
  childBriefedSomebody INTEGER CHECK (childBriefedSomebody IN (0, 1)),
  childSentViews INTEGER CHECK (childSentViews IN (0, 1)),
  viewsMedium TEXT,
  reasonNotAttending TEXT,
  spokenWithAlone INTEGER CHECK (spokenWithAlone IN (0, 1)),
  reasonNotAlone TEXT,
  parentsInvited INTEGER CHECK (parentsInvited IN (0, 1)),
  parentAttended INTEGER CHECK (parentAttended IN (0, 1)),
  parentsViewsBy TEXT,
  socialWorkReportOn TEXT,
  plansAvailableOn TEXT,
  interpreterPresent INTEGER CHECK (interpreterPresent IN (0, 1)),
  advocatePresent INTEGER CHECK (advocatePresent IN (0, 1)),
  rightsExplained INTEGER CHECK (rightsExplained IN (0, 1)),
  complaintsExplained INTEGER CHECK (complaintsExplained IN (0, 1)),
  advocacyExplained INTEGER CHECK (advocacyExplained IN (0, 1)),
  trigger TEXT,
  adjournedOn TEXT,
  adjournedBecause TEXT,
  meetings TEXT NOT NULL,
  sharedWith TEXT NOT NULL
, reasonNotInPerson TEXT) STRICT;

CREATE INDEX reviewMeetingOfChild ON reviewMeeting (child);

CREATE TABLE reviewPlan (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  plannedFor TEXT NOT NULL,
  bookedOn TEXT NOT NULL,
  time TEXT,
  venue TEXT,
  mode TEXT,
  childChosePlace INTEGER CHECK (childChosePlace IN (0, 1)),
  childChoseTime INTEGER CHECK (childChoseTime IN (0, 1)),
  childChoseWhoComes INTEGER CHECK (childChoseWhoComes IN (0, 1)),
  childChoseChair INTEGER CHECK (childChoseChair IN (0, 1)),
  invited TEXT NOT NULL,
  invitationsSentOn TEXT,
  reportAskedOn TEXT,
  language TEXT,
  needsInterpreter INTEGER CHECK (needsInterpreter IN (0, 1)),
  trigger TEXT,
  triggerAroseOn TEXT,
  reviewBy TEXT,
  sharedWith TEXT NOT NULL
, withEHCReview INTEGER CHECK (withEHCReview IN (0, 1))) STRICT;

CREATE INDEX reviewPlanOfChild ON reviewPlan (child);

CREATE TABLE reviewRecord (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  heldOn TEXT NOT NULL,
  writtenBy INTEGER,
  decisionsSentOn TEXT,
  decisionsSentBy TEXT,
  respondedOn TEXT,
  respondedBy TEXT,
  response TEXT,
  objection TEXT,
  completedOn TEXT,
  completedBy TEXT,
  distributedOn TEXT,
  distributedBy TEXT,
  changesPlan INTEGER CHECK (changesPlan IN (0, 1)),
  planUpdatedOn TEXT
) STRICT;

CREATE INDEX reviewRecordOfChild ON reviewRecord (child);

CREATE TABLE riskReferral (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  referredAt TEXT NOT NULL,
  recipient TEXT NOT NULL,
  officer INTEGER,
  text TEXT
) STRICT;

CREATE INDEX riskReferralOfChild ON riskReferral (child);

CREATE TABLE savedOnce (
  saveKey TEXT NOT NULL PRIMARY KEY,
  savedBy TEXT NOT NULL,
  savedAt TEXT NOT NULL
) STRICT;

CREATE TABLE savedView (
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  isShared INTEGER NOT NULL CHECK (isShared IN (0, 1)),
  PRIMARY KEY (owner, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE schemaVersion (version INTEGER NOT NULL PRIMARY KEY) STRICT;

CREATE TABLE sentViews (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  sentOn TEXT NOT NULL,
  sentBy TEXT,
  heardAt TEXT
) STRICT;

CREATE INDEX sentViewsOfChild ON sentViews (child);

CREATE TABLE servicePriority (
  number INTEGER NOT NULL PRIMARY KEY,
  recordedOn TEXT NOT NULL,
  year TEXT NOT NULL,
  text TEXT NOT NULL,
  partOf INTEGER,
  progress TEXT,
  isDone INTEGER CHECK (isDone IN (0, 1))
) STRICT;

CREATE TABLE session (
  number INTEGER NOT NULL PRIMARY KEY,
  tokenHash BLOB NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
  browser TEXT NOT NULL,
  startedAt TEXT NOT NULL,
  seenAt TEXT NOT NULL,
  endedAt TEXT
) STRICT;

CREATE INDEX sessionOfAccount ON session (account);

CREATE TABLE signInTry (
  subject TEXT NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  lastAt INTEGER NOT NULL
) STRICT;

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

CREATE TABLE supervisionSession (
  number INTEGER NOT NULL PRIMARY KEY,
  heldOn TEXT NOT NULL,
  sessionKind TEXT,
  officer INTEGER,
  supervisor TEXT,
  attended INTEGER,
  topics TEXT NOT NULL
) STRICT;

CREATE TABLE surveyAnswer (
  number INTEGER NOT NULL PRIMARY KEY,
  answeredOn TEXT NOT NULL,
  attends TEXT,
  reasonsNotAttending TEXT NOT NULL,
  feelings TEXT NOT NULL,
  listensAndInvolves TEXT,
  understandsDecisions TEXT,
  contactedForViews TEXT,
  toldWhatHappened TEXT,
  seesOfficer TEXT,
  plansDiscussed INTEGER CHECK (plansDiscussed IN (0, 1)),
  linkedTo TEXT
) STRICT;

CREATE TABLE surveyComment (
  number INTEGER NOT NULL PRIMARY KEY,
  month TEXT NOT NULL,
  text TEXT NOT NULL
, quote TEXT, quotedBy TEXT, quotedOn TEXT) STRICT;

CREATE TABLE teamEpisode (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  team TEXT NOT NULL,
  teamManager TEXT,
  headOfService TEXT,
  startedOn TEXT NOT NULL,
  endedOn TEXT
) STRICT;

CREATE INDEX teamEpisodeOfChild ON teamEpisode (child);

CREATE TABLE unaccompanied (
  child INTEGER NOT NULL,
  source INTEGER NOT NULL,
  ceasesOn TEXT,
  PRIMARY KEY (child, source),
  FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE unplannedMove (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  movedOn TEXT NOT NULL,
  notifiedOn TEXT,
  reviewBroughtForward INTEGER CHECK (reviewBroughtForward IN (0, 1)),
  decidedOn TEXT,
  reason TEXT
) STRICT;

CREATE INDEX unplannedMoveOfChild ON unplannedMove (child);

CREATE TABLE upkeepRun (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  startedAt TEXT NOT NULL,
  endedAt TEXT NOT NULL,
  isGood INTEGER NOT NULL CHECK (isGood IN (0, 1)),
  sentence TEXT NOT NULL,
  file TEXT,
  bytes INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  head TEXT NOT NULL
) STRICT;

CREATE TABLE upkeepTurn (
  kind TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  heldUntil INTEGER NOT NULL
) STRICT;

CREATE TABLE visit (
  number INTEGER NOT NULL PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
  visitedOn TEXT NOT NULL,
  officer INTEGER,
  contactKind TEXT,
  wasAlone INTEGER CHECK (wasAlone IN (0, 1)),
  note TEXT
) STRICT;

CREATE INDEX visitOfChild ON visit (child);
