extension Migration {
  /// Tables of the service's own records: reviews, permanence, plans.
  static let reviewsTables = [
    // Reviews
    """
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
    )
    """,
    "CREATE INDEX reviewPlanOfChild ON reviewPlan (child)",
    """
    CREATE TABLE postponement (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      plannedFor TEXT NOT NULL,
      newDay TEXT,
      askedOn TEXT NOT NULL,
      askedBy TEXT NOT NULL,
      reason TEXT NOT NULL,
      childsView TEXT
    )
    """,
    "CREATE INDEX postponementOfChild ON postponement (child)",
    """
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
    )
    """,
    "CREATE INDEX reviewMeetingOfChild ON reviewMeeting (child)",
    """
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
    )
    """,
    "CREATE INDEX reviewRecordOfChild ON reviewRecord (child)",
    """
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
    )
    """,
    "CREATE INDEX reviewDecisionOfChild ON reviewDecision (child)",
    """
    CREATE TABLE recordBlock (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      heldOn TEXT NOT NULL,
      theme TEXT NOT NULL,
      text TEXT NOT NULL,
      audience TEXT,
      namedPeople TEXT NOT NULL,
      position INTEGER NOT NULL
    )
    """,
    "CREATE INDEX recordBlockOfChild ON recordBlock (child)",
    // Permanence
    """
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
    )
    """,
    "CREATE INDEX qualityFormOfChild ON qualityForm (child)",
    // Plans
    """
    CREATE TABLE monitoredItem (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      item TEXT,
      isNeeded INTEGER CHECK (isNeeded IN (0, 1)),
      lastOn TEXT,
      dueOn TEXT,
      note TEXT,
      recordedOn TEXT NOT NULL
    )
    """,
    "CREATE INDEX monitoredItemOfChild ON monitoredItem (child)",
    """
    CREATE TABLE accommodationJudgement (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      judgedOn TEXT NOT NULL,
      isSuitable INTEGER NOT NULL CHECK (isSuitable IN (0, 1)),
      reason TEXT,
      endedOn TEXT
    )
    """,
    "CREATE INDEX accommodationJudgementOfChild ON accommodationJudgement (child)",
  ]
}
