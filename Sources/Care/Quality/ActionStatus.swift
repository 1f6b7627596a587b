/// How a line of the action plan stands.
package enum ActionStatus: String, Word {
  case notStarted = "not started"
  case underWay = "under way"
  case done
  case dropped
}
